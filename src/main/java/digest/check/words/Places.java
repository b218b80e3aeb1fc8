package digest.check.words;

import digest.model.Article;
import digest.model.Region;
import digest.model.Site;
import digest.model.Vocabulary;
import digest.terms.PlaceNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the regions of a site lie in one another, and by what short names they go. */
final class Places {
  private final Vocabulary<Region> regions;
  private final PlaceNames names;
  private final Map<String, List<String>> shortNames = new HashMap<>();
  private final Map<Character, List<Region>> byCharacter = new HashMap<>();

  Places(Site site) {
    this.regions = site.regions();
    this.names = new PlaceNames(site);
    for (List<String> words : Lists.of("abbreviations.txt")) {
      shortNames.computeIfAbsent(words.get(1), name -> new ArrayList<>()).add(words.get(0));
    }
    for (Region region : regions.all()) {
      for (String name : shortNames(region)) {
        byCharacter.computeIfAbsent(name.charAt(0), key -> new ArrayList<>()).add(region);
      }
    }
  }

  Vocabulary<Region> regions() {
    return regions;
  }

  /** Whether it may well mean something else: 白银 is silver. */
  boolean isCommonWord(String name) {
    return names.isCommonWord(name);
  }

  /** The characters that stand for it: 京 for 北京. */
  List<String> shortNames(Region region) {
    return shortNames.getOrDefault(region.name().zh(), List.of());
  }

  /** Those that stand side by side by one character each: 港澳, 川渝. Alone, 新 is hardly Xinjiang. */
  Set<Region> inRow(String text) {
    Set<Region> row = new LinkedHashSet<>();
    List<Region> before = List.of();
    for (int i = 0; i < text.length(); i++) {
      List<Region> here = byCharacter.getOrDefault(text.charAt(i), List.of());
      if (!before.isEmpty() && !here.isEmpty()) {
        row.addAll(before);
        row.addAll(here);
      }
      before = here;
    }
    return row;
  }

  /** The regions it lies in, the nearest first. */
  List<Region> above(Region region) {
    Set<Region> above = new LinkedHashSet<>();
    Region at = region;
    while (at.parent().isPresent() && above.add(regions.get(at.parent().get()))) {
      at = regions.get(at.parent().get());
    }
    return List.copyOf(above);
  }

  /** The regions a cluster is made of; of others none. */
  List<Region> members(Region region) {
    return region.members().stream().map(regions::get).toList();
  }

  /** Those of an article's facts. */
  List<Region> ofFacts(Article article) {
    return article.regions().stream().map(regions::get).toList();
  }
}
