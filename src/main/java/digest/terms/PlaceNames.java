package digest.terms;

import digest.model.Level;
import digest.model.Region;
import digest.model.Site;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the regions of the site are called in print: 温县 and 河南省温县, 朝阳, 朝阳市 and 朝阳区, 长江三角洲. A name
 * that is a common word as well, or lies within one, is known as such.
 */
public final class PlaceNames {
  private static final List<String> CITY = List.of("市");
  private static final List<String> PROVINCE =
      List.of("省", "市", "自治区", "壮族自治区", "回族自治区", "维吾尔自治区", "特别行政区");

  private final Names<Region> names;
  private final Set<String> common = new TreeSet<>();

  public PlaceNames(Site site) {
    Names.Builder<Region> builder = new Names.Builder<>();
    addTo(builder, site);
    names = builder.build();
    lines("common").forEach(words -> common.addAll(words));
  }

  /** Adds what the regions of a site are called, and words that only seem to name them. */
  public static void addTo(Names.Builder<? super Region> builder, Site site) {
    site.regions().all().forEach(region -> addForms(region, builder));
    for (List<String> words : lines("also")) {
      site.regions().all().stream()
          .filter(region -> region.name().zh().equals(words.get(0)))
          .forEach(region -> words.forEach(word -> builder.add(word, region)));
    }
    lines("not").forEach(words -> words.forEach(builder::addDecoy));
  }

  private static void addForms(Region region, Names.Builder<? super Region> builder) {
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
  public static String stem(Region region) {
    String name = region.name().zh();
    boolean ended =
        region.level() != Level.CLUSTER && name.length() > 2 && name.matches(".*[县区市省旗州盟]");
    return ended && !name.endsWith("州") ? name.substring(0, name.length() - 1) : name;
  }

  public Names<Region> names() {
    return names;
  }

  /** Whether it may well mean something else: 白银 is silver, 朝阳 the morning sun. */
  public boolean isCommonWord(String name) {
    return common.contains(name);
  }

  /** The words of all lines that begin with this one. */
  private static List<List<String>> lines(String kind) {
    try (InputStream in = PlaceNames.class.getResourceAsStream("places.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> line.startsWith(kind + " "))
          .map(line -> List.of(line.split(" ")))
          .map(words -> words.subList(1, words.size()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
