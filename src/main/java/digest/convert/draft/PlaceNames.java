package digest.convert.draft;

import digest.model.Level;
import digest.model.Region;
import digest.model.Site;
import digest.terms.Names;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the regions of the site are called in print: 温县 and 河南省温县, 朝阳, 朝阳市 and 朝阳区, 长江三角洲. A name
 * that is a common word as well, or lies within one, is known as such.
 */
final class PlaceNames {
  private static final List<String> CITY = List.of("市");
  private static final List<String> PROVINCE =
      List.of("省", "市", "自治区", "壮族自治区", "回族自治区", "维吾尔自治区", "特别行政区");

  private final Names<Region> names;
  private final Set<String> common = new TreeSet<>();

  PlaceNames(Site site) {
    Names.Builder<Region> builder = new Names.Builder<>();
    site.regions().all().forEach(region -> addForms(region, builder));
    for (String line : lines()) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "also" ->
            site.regions().all().stream()
                .filter(region -> region.name().zh().equals(words[1]))
                .forEach(region -> addAll(words, region, builder));
        case "not" -> List.of(words).subList(1, words.length).forEach(builder::addDecoy);
        case "common" -> common.addAll(List.of(words).subList(1, words.length));
        default -> throw new IllegalStateException("places.txt: " + line);
      }
    }
    names = builder.build();
  }

  private static void addAll(String[] words, Region region, Names.Builder<Region> builder) {
    for (int i = 2; i < words.length; i++) {
      builder.add(words[i], region);
    }
  }

  private static void addForms(Region region, Names.Builder<Region> builder) {
    String name = region.name().zh();
    builder.add(name, region);
    String stem = stem(region);
    if (!stem.equals(name)) {
      builder.add(stem, region);
    } else if (region.level() != Level.CLUSTER) {
      boolean province = region.level() == Level.PROVINCE;
      (province ? PROVINCE : CITY).forEach(ending -> builder.add(name + ending, region));
    }
  }

  /** The name without 县, 区 or 市, if it can do without: 温县 cannot. */
  static String stem(Region region) {
    String name = region.name().zh();
    boolean ended =
        region.level() != Level.CLUSTER && name.length() > 2 && name.matches(".*[县区市省旗州盟]");
    return ended && !name.endsWith("州") ? name.substring(0, name.length() - 1) : name;
  }

  Names<Region> names() {
    return names;
  }

  /** Whether it may well mean something else: 白银 is silver, 朝阳 the morning sun. */
  boolean isCommonWord(String name) {
    return common.contains(name);
  }

  private static List<String> lines() {
    try (InputStream in = PlaceNames.class.getResourceAsStream("places.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(lines::add);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
