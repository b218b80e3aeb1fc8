package digest.plan;

import digest.model.Article;
import digest.model.Level;
import digest.model.Region;
import digest.model.Site;
import digest.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which articles belong to which entry of a vocabulary. An article of a region also belongs to
 * every region around it; one of a cluster also to the cluster's members; and a cluster shows what
 * its members show. Lists keep the order of the site's articles.
 */
public final class Related {
  private final Map<Section, Map<String, List<Article>>> lists = new HashMap<>();
  private final Vocabulary<Region> regions;
  private final Map<String, List<Region>> children = new HashMap<>();
  private final Map<String, List<Region>> clusters = new HashMap<>();
  private final Map<Tallied, List<Tally>> tallies = new ConcurrentHashMap<>();

  private record Tallied(Section section, String id, Section named) {}

  public Related(Site site) {
    regions = site.regions();
    for (Region region : regions.all()) {
      region.parent().ifPresent(parent -> add(children, parent, region));
      region.members().forEach(member -> add(clusters, member, region));
    }
    for (Article article : site.newestFirst()) {
      file(Section.TOPICS, article.topics(), article);
      file(Section.MECHANISMS, article.mechanisms(), article);
      Set<String> people = new LinkedHashSet<>(article.people());
      article.speaker().ifPresent(people::add);
      file(Section.PEOPLE, people, article);
      file(Section.REGIONS, around(article.regions()), article);
    }
  }

  public List<Article> articles(Section section, String id) {
    return Collections.unmodifiableList(
        lists.getOrDefault(section, Map.of()).getOrDefault(id, List.of()));
  }

  /**
   * What the articles of an entry name in a vocabulary, the most frequent first, then in order of
   * ids. Each page of a long list shows it, so it is counted once.
   */
  public List<Tally> tallies(Section section, String id, Section named) {
    return tallies.computeIfAbsent(
        new Tallied(section, id, named), key -> Tally.of(named, articles(section, id)));
  }

  /** The regions that lie directly in this one, in the vocabulary's order. */
  public List<Region> children(String region) {
    return Collections.unmodifiableList(children.getOrDefault(region, List.of()));
  }

  /** The clusters this region is a member of. */
  public List<Region> clusters(String region) {
    return Collections.unmodifiableList(clusters.getOrDefault(region, List.of()));
  }

  /** From the outermost region around this one down to itself. */
  public List<Region> trail(String id) {
    List<Region> trail = new ArrayList<>();
    for (Region at = regions.get(id); ; at = regions.get(at.parent().get())) {
      trail.add(0, at);
      if (at.parent().isEmpty()) {
        return trail;
      }
    }
  }

  private Set<String> around(List<String> ids) {
    Set<String> found = new LinkedHashSet<>();
    for (String id : ids) {
      Region region = regions.get(id);
      trail(id).forEach(outer -> found.add(outer.id()));
      if (region.level() == Level.CLUSTER) {
        region.members().forEach(found::add);
      }
    }
    for (String id : List.copyOf(found)) {
      clusters(id).forEach(cluster -> found.add(cluster.id()));
    }
    return found;
  }

  /** Once under each entry, even where an editor named it twice. */
  private void file(Section section, Collection<String> ids, Article article) {
    Map<String, List<Article>> bySection = lists.computeIfAbsent(section, s -> new HashMap<>());
    new LinkedHashSet<>(ids).forEach(id -> add(bySection, id, article));
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T value) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }
}
