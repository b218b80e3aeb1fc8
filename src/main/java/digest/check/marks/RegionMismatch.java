package digest.check.marks;

import digest.diagnostic.Rule;
import digest.model.Article;
import digest.model.Language;
import digest.model.Level;
import digest.model.Region;
import digest.model.Site;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Places that look or sound alike: 山西 in an article on 陕西 is a slip of the hand, and so is 北京朝阳 in
 * one on 朝阳 in Liaoning. A passage that names both tells them apart, and is left alone.
 */
final class RegionMismatch {
  static final Rule REGION_MISMATCH =
      Rule.warning("region-mismatch", "A place is mistaken for one whose name is like it.");

  /** Alike in sound, and of the same rank; those that a sentence often names together are not. */
  private static final List<List<String>> ALIKE =
      List.of(
          List.of("山西", "陕西"),
          List.of("无为", "武威"),
          List.of("苏州", "宿州"),
          List.of("台州", "泰州"),
          List.of("福州", "抚州"),
          List.of("宜春", "伊春"),
          List.of("榆林", "玉林"),
          List.of("温县", "文县"),
          List.of("吉安", "集安"),
          List.of("莱阳", "耒阳"),
          List.of("益阳", "弋阳"),
          List.of("Shanxi", "Shaanxi"));

  /** 太行山西麓, 中山西路: no 山西. */
  private static final String NOT_BEHIND = "麓侧路坡部北南端边";

  private final Map<String, Region> regions = new LinkedHashMap<>();
  private final Map<List<String>, ProseRule> rules = new ConcurrentHashMap<>();

  RegionMismatch(Site site) {
    site.regions().all().forEach(region -> regions.put(region.id(), region));
  }

  /** What is asked of all passages of an article: the same of all that have the same regions. */
  ProseRule of(Article article) {
    return rules.computeIfAbsent(article.regions(), this::rule);
  }

  private ProseRule rule(List<String> ids) {
    Map<String, Region> around = around(ids);
    if (around.isEmpty()) {
      return (prose, found) -> {};
    }
    List<Pair> pairs = pairs(around);
    List<Region> within =
        around.values().stream().filter(region -> region.parent().isPresent()).toList();
    List<Region> provinces =
        regions.values().stream()
            .filter(region -> region.level() == Level.PROVINCE && !around.containsKey(region.id()))
            .toList();
    return (prose, found) -> {
      for (Pair pair : pairs) {
        alike(prose, pair, found);
      }
      for (Region region : within) {
        elsewhere(prose, region, provinces, found);
      }
    };
  }

  /** A name of the facts, and one that is like it and none of theirs. */
  private record Pair(String meant, String written) {}

  private static List<Pair> pairs(Map<String, Region> around) {
    return ALIKE.stream()
        .flatMap(
            two -> Stream.of(new Pair(two.get(0), two.get(1)), new Pair(two.get(1), two.get(0))))
        .filter(pair -> has(around, pair.meant()) && !has(around, pair.written()))
        .toList();
  }

  /** The regions of the facts, with what they lie in and are made of. */
  private Map<String, Region> around(List<String> ids) {
    Map<String, Region> around = new LinkedHashMap<>();
    Deque<String> left = new ArrayDeque<>(ids);
    while (!left.isEmpty()) {
      Region region = regions.get(left.pop());
      if (region != null && around.put(region.id(), region) == null) {
        region.parent().ifPresent(left::push);
        region.members().forEach(left::push);
      }
    }
    return around;
  }

  private static void alike(Prose prose, Pair pair, Consumer<Finding> found) {
    String written = pair.written();
    int at = prose.text().indexOf(written);
    if (at < 0 || prose.text().contains(pair.meant())) {
      return;
    }
    boolean word =
        prose.isLetter(at + written.length()) || NOT_BEHIND.indexOf(prose.at(at + 2)) >= 0;
    if (prose.isOurs(at) && !word) {
      found.accept(found(at, written, "the facts of the article say `" + pair.meant() + "`"));
    }
  }

  private static boolean has(Map<String, Region> around, String name) {
    return around.values().stream()
        .anyMatch(
            region -> region.name().zh().startsWith(name) || region.name().en().startsWith(name));
  }

  /** A place of the facts, with the name of a province before it where it does not lie. */
  private static void elsewhere(
      Prose prose, Region region, List<Region> provinces, Consumer<Finding> found) {
    String name = region.name().in(prose.language());
    int at = prose.text().indexOf(name);
    if (at < 0 || !prose.isOurs(at)) {
      return;
    }
    for (Region province : provinces) {
      String there = province.name().in(prose.language());
      if (prose.text().contains(there)) {
        Matcher both = together(there, name, prose.language()).matcher(prose.text());
        if (both.find()) {
          found.accept(
              found(both.start(), both.group(), "the `" + name + "` of the facts lies elsewhere"));
        }
      }
    }
  }

  private static Pattern together(String province, String name, Language language) {
    return Pattern.compile(
        language == Language.ZH
            ? Pattern.quote(province) + "(?:省|市|自治区)?" + Pattern.quote(name)
            : "\\b" + Pattern.quote(name) + ", " + Pattern.quote(province) + "\\b");
  }

  private static Finding found(int at, String written, String why) {
    return Finding.of(
        REGION_MISMATCH,
        at,
        at + written.length(),
        "`" + written + "` is named, but " + why,
        "mend the name, or add the place to `regions`");
  }
}
