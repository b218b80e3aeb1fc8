package digest.check.words;

import digest.model.Level;
import digest.model.Region;
import digest.model.Site;
import digest.terms.PlaceNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Places that are spelt alike: a list of known ones, and those of the site's own regions. */
final class SameSpellings {
  private final Map<String, List<Namesake>> byStem = new HashMap<>();

  /**
   * One of them.
   *
   * @param provinces English names of the regions it lies in, of which one will do
   */
  record Namesake(String chinese, List<String> provinces) {
    Namesake {
      provinces = List.copyOf(provinces);
    }

    private Namesake with(List<String> more) {
      return new Namesake(
          chinese, Stream.concat(provinces.stream(), more.stream()).distinct().toList());
    }

    /** The one that a reader expects. */
    String province() {
      return provinces.get(provinces.size() - 1);
    }
  }

  SameSpellings(Site site, Places places) {
    for (Region region : site.regions().all()) {
      List<String> above = places.above(region).stream().map(one -> one.name().en()).toList();
      if (region.level() != Level.CLUSTER && !above.isEmpty()) {
        add(base(region.name().en()), new Namesake(PlaceNames.stem(region), above));
      }
    }
    for (List<String> words : Lists.of("same-spelling.txt")) {
      words.subList(1, words.size()).forEach(word -> add(words.get(0), known(word)));
    }
    byStem.values().removeIf(namesakes -> namesakes.size() < 2);
  }

  private static Namesake known(String word) {
    int bar = word.indexOf('|');
    return new Namesake(word.substring(0, bar), List.of(word.substring(bar + 1).replace('_', ' ')));
  }

  private static String base(String name) {
    return name.replaceAll(" (?:District|County|City)$", "");
  }

  /** One that is there already lies in all that is said of either. */
  private void add(String spelling, Namesake namesake) {
    List<Namesake> all =
        byStem.computeIfAbsent(spelling.toLowerCase(Locale.ROOT), stem -> new ArrayList<>());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).chinese().equals(namesake.chinese())) {
        all.set(i, all.get(i).with(namesake.provinces()));
        return;
      }
    }
    all.add(namesake);
  }

  boolean has(String stem) {
    return byStem.containsKey(stem);
  }

  List<Namesake> of(String stem) {
    return byStem.getOrDefault(stem, List.of());
  }
}
