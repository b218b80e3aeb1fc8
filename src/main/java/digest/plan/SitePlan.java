package digest.plan;

import digest.diagnostic.Diagnostic;
import digest.model.Edition;
import digest.model.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every file of the published site. */
public final class SitePlan {
  /** The most addresses one sitemap may hold: sitemaps.org protocol. */
  static final int SITEMAP_LIMIT = 50_000;

  private final List<PlannedPage> pages;
  private final List<PlannedFeed> feeds;
  private final List<PlannedTable> tables;
  private final List<PlannedCopy> copies;
  private final Related related;
  private final Neighbours neighbours;
  private final List<Diagnostic> problems;
  private final Map<Edition, Map<Subject, PlannedPage>> bySubject = new EnumMap<>(Edition.class);
  private final Map<String, PlannedFeed> feedByPage = new HashMap<>();

  SitePlan(
      List<PlannedPage> pages,
      List<PlannedFeed> feeds,
      List<PlannedCopy> copies,
      Related related,
      Neighbours neighbours,
      List<Diagnostic> problems) {
    this.pages = List.copyOf(pages);
    this.feeds = List.copyOf(feeds);
    this.tables = pages.stream().flatMap(page -> PlannedTable.beside(page).stream()).toList();
    this.copies = List.copyOf(copies);
    this.related = related;
    this.neighbours = neighbours;
    this.problems = List.copyOf(problems);
    for (Edition edition : Edition.values()) {
      bySubject.put(edition, new HashMap<>());
    }
    for (PlannedPage page : pages) {
      page.edition().ifPresent(edition -> bySubject.get(edition).put(page.subject(), page));
    }
    feeds.forEach(feed -> feedByPage.put(feed.page().path(), feed));
  }

  /** In the order of the sitemap. */
  public List<PlannedPage> pages() {
    return pages;
  }

  public List<PlannedFeed> feeds() {
    return feeds;
  }

  public List<PlannedTable> tables() {
    return tables;
  }

  public List<PlannedCopy> copies() {
    return copies;
  }

  public Related related() {
    return related;
  }

  public Neighbours neighbours() {
    return neighbours;
  }

  public List<Diagnostic> problems() {
    return problems;
  }

  public Optional<PlannedPage> find(Subject subject, Edition edition) {
    return Optional.ofNullable(bySubject.get(edition).get(subject));
  }

  /**
   * @throws IllegalArgumentException for a page that is not part of the site
   */
  public PlannedPage get(Subject subject, Edition edition) {
    return find(subject, edition)
        .orElseThrow(() -> new IllegalArgumentException(edition + " has no " + subject));
  }

  /** The feed that follows this page, if it has one. */
  public Optional<PlannedFeed> feedOf(PlannedPage page) {
    return Optional.ofNullable(feedByPage.get(page.path()));
  }

  /** The files for programs that lie beside this page. */
  public List<PlannedTable> tablesOf(PlannedPage page) {
    return tables.stream().filter(table -> table.page().equals(page)).toList();
  }

  /**
   * The addresses of a page's subject for readers of each language, itself included, and the
   * neutral root last. Empty for pages that search engines must not list, and for the parallel
   * edition. Head, sitemap and feeds all ask here, so they cannot disagree.
   */
  public List<Alternate> alternates(PlannedPage page) {
    if (!page.indexable() || page.isParallel()) {
      return List.of();
    }
    List<Alternate> alternates = new ArrayList<>();
    for (Language language : Language.values()) {
      languagePage(page.subject(), language)
          .filter(PlannedPage::indexable)
          .ifPresent(twin -> alternates.add(new Alternate(language.tag(), twin.path())));
    }
    alternates.add(new Alternate("x-default", "index.html"));
    return Collections.unmodifiableList(alternates);
  }

  private Optional<PlannedPage> languagePage(Subject subject, Language language) {
    Subject twin = subject instanceof Subject.Root ? new Subject.Home() : subject;
    return find(twin, Edition.of(language));
  }

  /** The indexable pages, cut into sitemaps. */
  public List<List<PlannedPage>> sitemaps() {
    List<PlannedPage> listed = pages.stream().filter(PlannedPage::indexable).toList();
    List<List<PlannedPage>> sitemaps = new ArrayList<>();
    for (int from = 0; from < listed.size(); from += SITEMAP_LIMIT) {
      sitemaps.add(listed.subList(from, Math.min(listed.size(), from + SITEMAP_LIMIT)));
    }
    return sitemaps;
  }
}
