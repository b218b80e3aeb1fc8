package digest.plan;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.model.Article;
import digest.model.Edition;
import digest.model.Entity;
import digest.model.Language;
import digest.model.Site;
import digest.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Makes the plan of a site. */
public final class Planner {
  /** Two things that would be published under one address. */
  public static final Rule SAME_ADDRESS =
      Rule.error("same-address", "Two files of the site would have the same address.");

  /** All that may be wrong with a plan. */
  public static final List<Rule> RULES = List.of(SAME_ADDRESS);

  /** How many articles a feed holds. */
  private static final int FEED_LENGTH = 20;

  private static final String ASSETS = "templates/assets/";

  private final Site site;
  private final Related related;
  private final List<PlannedPage> pages = new ArrayList<>();
  private final List<PlannedFeed> feeds = new ArrayList<>();
  private final List<PlannedCopy> copies = new ArrayList<>();

  private Planner(Site site) {
    this.site = site;
    this.related = new Related(site);
  }

  /**
   * @param assets paths below the project of the files under {@code templates/assets/}
   */
  public static SitePlan plan(Site site, List<String> assets) {
    Planner planner = new Planner(site);
    planner.addRoot();
    for (Edition edition : Edition.values()) {
      planner.addEdition(edition);
    }
    planner.addCopies(assets);
    return new SitePlan(
        planner.pages,
        planner.feeds,
        planner.copies,
        planner.related,
        new Neighbours(site.newestFirst()),
        planner.collisions());
  }

  private void addRoot() {
    add(new Subject.Root(), Optional.empty(), "index.html", Listing.NONE, true);
    add(new Subject.NotFound(), Optional.empty(), "404.html", Listing.NONE, false);
  }

  private void addEdition(Edition edition) {
    if (edition == Edition.BOTH && site.settings().parallel().isEmpty()) {
      return;
    }
    List<Article> all = site.newestFirst();
    int latest = site.settings().homeLatest();
    Listing home = Listing.cut(all, 1, latest);
    PlannedPage homePage = add(new Subject.Home(), edition, home);
    all.forEach(article -> addArticle(article, edition));
    edition.language().ifPresent(language -> addLists(language, homePage));
  }

  private void addArticle(Article article, Edition edition) {
    Subject subject = new Subject.ArticleText(article.id());
    boolean translated = article.in(Language.EN).isPresent();
    String path = path(subject, edition);
    boolean original = translated || edition == Edition.ZH;
    pages.add(
        new PlannedPage(
            subject,
            Optional.of(edition),
            path,
            furniture(Optional.of(edition)),
            Listing.NONE,
            original ? path : path(subject, Edition.ZH),
            original && !article.draft()));
  }

  private void addLists(Language language, PlannedPage home) {
    Edition edition = Edition.of(language);
    addFeed(language, home, site.newestFirst());
    addVocabulary(edition, Section.TOPICS, site.topics());
    addVocabulary(edition, Section.REGIONS, site.regions());
    addVocabulary(edition, Section.MECHANISMS, site.mechanisms());
    addVocabulary(edition, Section.PEOPLE, site.people());
    addLedger(edition);
    add(new Subject.Glossary(), edition, Listing.NONE);
    addPages(edition, Subject.Archive::new, site.newestFirst(), true);
    add(new Subject.About(), edition, Listing.NONE);
  }

  private void addVocabulary(
      Edition edition, Section section, Vocabulary<? extends Entity> entries) {
    add(new Subject.Index(section), edition, Listing.NONE);
    for (String id : entries.ids()) {
      List<Article> articles = related.articles(section, id);
      // A page of nothing is there for those who follow a link, and nothing for search engines.
      PlannedPage first =
          addPages(
              edition,
              page -> new Subject.EntityPage(section, id, page),
              articles,
              !articles.isEmpty());
      if (section.hasFeeds()) {
        addFeed(edition.language().orElseThrow(), first, articles);
      }
    }
  }

  /** Where no article tells of a consultation, there is no ledger. */
  private void addLedger(Edition edition) {
    List<Article> telling =
        site.newestFirst().stream().filter(article -> !article.steps().isEmpty()).toList();
    if (!telling.isEmpty()) {
      add(new Subject.Ledger(), edition, Listing.cut(telling, 1, telling.size()));
    }
  }

  /** All pages of a long list; the first is returned. */
  private PlannedPage addPages(
      Edition edition, IntFunction<Subject> subject, List<Article> articles, boolean indexable) {
    int size = site.settings().pageSize();
    PlannedPage first = add(subject.apply(1), edition, Listing.cut(articles, 1, size), indexable);
    for (int page = 2; page <= first.listing().pages(); page++) {
      add(subject.apply(page), edition, Listing.cut(articles, page, size), indexable);
    }
    return first;
  }

  private void addFeed(Language language, PlannedPage page, List<Article> articles) {
    if (site.settings().baseUrl().isEmpty()) {
      return;
    }
    List<Article> latest =
        articles.stream()
            .filter(article -> !article.draft())
            .filter(article -> article.in(language).isPresent())
            .sorted(Article.LATEST_ADDED)
            .limit(FEED_LENGTH)
            .toList();
    String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
    feeds.add(new PlannedFeed(language, folder + "feed.xml", page, latest));
  }

  private PlannedPage add(Subject subject, Edition edition, Listing listing) {
    return add(subject, edition, listing, true);
  }

  private PlannedPage add(Subject subject, Edition edition, Listing listing, boolean indexable) {
    return add(subject, Optional.of(edition), path(subject, edition), listing, indexable);
  }

  private PlannedPage add(
      Subject subject, Optional<Edition> edition, String path, Listing listing, boolean indexable) {
    PlannedPage page =
        new PlannedPage(subject, edition, path, furniture(edition), listing, path, indexable);
    pages.add(page);
    return page;
  }

  private Language furniture(Optional<Edition> edition) {
    return edition
        .flatMap(Edition::language)
        .or(() -> site.settings().parallel())
        .orElse(Language.ZH);
  }

  private static String path(Subject subject, Edition edition) {
    return Address.index(edition.code() + "/" + subject.folder());
  }

  private void addCopies(List<String> assets) {
    for (String asset : assets) {
      copies.add(new PlannedCopy("assets/" + asset.substring(ASSETS.length()), asset));
    }
    for (Article article : site.newestFirst()) {
      String source = article.chinese().source().path();
      String folder = source.substring(0, source.lastIndexOf('/') + 1);
      for (String image : article.images()) {
        copies.add(new PlannedCopy("media/" + article.id() + "/" + image, folder + image));
      }
    }
  }

  /**
   * Two files under one address, also where only letter case differs: some disks cannot hold both.
   * What the vocabularies and the articles are named was checked on reading; what is left are
   * files.
   */
  private List<Diagnostic> collisions() {
    Map<String, PlannedCopy> seen = new HashMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (PlannedCopy copy : copies) {
      PlannedCopy other = seen.putIfAbsent(copy.path().toLowerCase(Locale.ROOT), copy);
      if (other != null) {
        problems.add(
            SAME_ADDRESS.at(
                new SourceText(copy.from(), "").start(),
                "`"
                    + copy.from()
                    + "` and `"
                    + other.from()
                    + "` would both be published as `"
                    + other.path()
                    + "`",
                "rename one of them"));
      }
    }
    return problems;
  }
}
