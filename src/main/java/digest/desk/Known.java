package digest.desk;

import digest.build.Survey;
import digest.content.Promotion;
import digest.diagnostic.Diagnostic;
import digest.model.Entity;
import digest.model.Site;
import digest.model.Vocabulary;
import digest.plan.Address;
import digest.plan.PlannedPage;
import digest.plan.Section;
import digest.plan.SitePlan;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What explanations draw on: the project as surveyed, and how its addresses are written. */
record Known(Path project, Survey survey, Collection<String> paths) {
  static Known of(Path project, Survey survey) {
    return new Known(project, survey, Publication.paths(survey.tree()));
  }

  Optional<Site> site() {
    return survey.site();
  }

  Optional<SitePlan> plan() {
    return survey.plan();
  }

  boolean isDraft(String id) {
    return Promotion.drafts(paths).contains(id);
  }

  /** As readers see it: absolute where the site has a base URL, else from its root. */
  String address(String path) {
    String base =
        site().flatMap(site -> site.settings().baseUrl()).map(Object::toString).orElse("/");
    return base + Address.encode(Address.published(path));
  }

  List<String> addresses(Collection<PlannedPage> pages) {
    return pages.stream().map(page -> address(page.path())).toList();
  }

  /** The vocabularies, by what one of their entries is called and the file that lists them. */
  Map<Listed, Vocabulary<? extends Entity>> vocabularies() {
    Map<Listed, Vocabulary<? extends Entity>> all = new LinkedHashMap<>();
    site()
        .ifPresent(
            site -> {
              all.put(new Listed("topic", "topics", Optional.of(Section.TOPICS)), site.topics());
              all.put(
                  new Listed("region", "regions", Optional.of(Section.REGIONS)), site.regions());
              all.put(
                  new Listed("mechanism", "mechanisms", Optional.of(Section.MECHANISMS)),
                  site.mechanisms());
              all.put(new Listed("person", "people", Optional.of(Section.PEOPLE)), site.people());
              all.put(new Listed("outlet", "outlets", Optional.empty()), site.outlets());
              all.put(
                  new Listed("term of the glossary", "glossary", Optional.empty()),
                  site.glossary());
            });
    return all;
  }

  /** A kind of entry: its word, the name of its file, and its pages if it has any. */
  record Listed(String word, String file, Optional<Section> section) {
    String path() {
      return "content/" + file + ".yml";
    }
  }

  /** Every id that there is, of whatever kind. */
  Set<String> ids() {
    Set<String> ids = new TreeSet<>(Promotion.drafts(paths));
    site().ifPresent(site -> ids.addAll(site.articles().keySet()));
    vocabularies().values().forEach(entries -> ids.addAll(entries.ids()));
    return ids;
  }

  /** The first error of an article that is kept off the site. */
  Optional<Diagnostic> reason(String id) {
    return survey.withheld().stream()
        .filter(problem -> id(problem.span().source().path()).equals(id))
        .findFirst();
  }

  /** The name of a file up to its first dot. */
  static String id(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The files of an article, sorted. */
  List<String> filesOf(String id) {
    return paths.stream()
        .filter(path -> path.startsWith("content/articles/") || path.startsWith("content/drafts/"))
        .filter(path -> id(path).equals(id))
        .sorted()
        .toList();
  }
}
