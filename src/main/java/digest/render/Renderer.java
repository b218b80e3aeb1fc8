package digest.render;

import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Edition;
import digest.model.Language;
import digest.model.Review;
import digest.model.Site;
import digest.plan.PlannedFeed;
import digest.plan.PlannedPage;
import digest.plan.PlannedTable;
import digest.plan.SitePlan;
import digest.plan.Subject;
import digest.quantity.Readers;
import digest.render.marks.Marker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * Turns what is planned into files. Immutable; pages may be rendered by several threads at once.
 */
public final class Renderer {
  private final Templates templates;
  private final Site site;
  private final SitePlan plan;
  private final Marker marker;

  public Renderer(Templates templates, Site site, SitePlan plan) {
    this.templates = templates;
    this.site = site;
    this.plan = plan;
    this.marker = new Marker(site);
  }

  /**
   * What the pages of an article show besides its text.
   *
   * @param review what came of checking it
   * @param readers of its quantities
   */
  public Extras extras(Article article, AlignedDocument document, Review review, Readers readers) {
    return new Extras(marker.find(article, document, readers), review);
  }

  /**
   * The page of an article.
   *
   * @param extras what {@link #extras} gave for it
   * @throws TemplateFault for a mistake in a template; so do the other methods
   */
  public OutputFile article(
      PlannedPage page, Article article, AlignedDocument document, Extras extras) {
    return fill(page, ArticlePages.of(view(page), article, document, extras));
  }

  /** Any page but that of an article. */
  public OutputFile page(PlannedPage page) {
    View view = view(page);
    Subject subject = page.subject();
    if (subject instanceof Subject.Home) {
      return fill(page, HomePages.of(view));
    } else if (subject instanceof Subject.EntityPage entry) {
      return fill(page, EntityPages.of(view, entry));
    } else if (subject instanceof Subject.Index index) {
      return fill(page, IndexPages.of(view, index.section()));
    } else if (subject instanceof Subject.Archive) {
      return fill(page, ArchivePages.of(view));
    } else if (subject instanceof Subject.Glossary) {
      return fill(page, GlossaryPages.of(view));
    } else if (subject instanceof Subject.Ledger) {
      return fill(page, LedgerPages.of(view));
    } else if (subject instanceof Subject.About) {
      return fill(page, AboutPages.of(view));
    } else if (subject instanceof Subject.Root) {
      return fill(page, RootPages.root(view));
    } else if (subject instanceof Subject.NotFound) {
      return fill(page, RootPages.notFound(view));
    }
    throw new IllegalArgumentException("the page of an article needs its text: " + page.path());
  }

  /** The name of the template that makes the pages of a subject. */
  public static String template(Subject subject) {
    if (subject instanceof Subject.ArticleText) {
      return "article.ftlh";
    } else if (subject instanceof Subject.Home) {
      return "home.ftlh";
    } else if (subject instanceof Subject.EntityPage entry) {
      return template(entry);
    } else if (subject instanceof Subject.Index) {
      return "index.ftlh";
    } else if (subject instanceof Subject.Archive) {
      return "archive.ftlh";
    } else if (subject instanceof Subject.Glossary) {
      return "glossary.ftlh";
    } else if (subject instanceof Subject.Ledger) {
      return "ledger.ftlh";
    } else if (subject instanceof Subject.About) {
      return "about.ftlh";
    }
    return subject instanceof Subject.Root ? "root.ftlh" : "404.ftlh";
  }

  private static String template(Subject.EntityPage entry) {
    return switch (entry.section()) {
      case TOPICS -> "topic.ftlh";
      case REGIONS -> "region.ftlh";
      case MECHANISMS -> "mechanism.ftlh";
      case PEOPLE -> "person.ftlh";
    };
  }

  /** An article's text as its feeds carry it. */
  public String feedText(Article article, Language language, AlignedDocument document) {
    PlannedPage page = plan.get(new Subject.ArticleText(article.id()), Edition.of(language));
    return Feeds.body(view(page), article, language, document);
  }

  /**
   * @param texts what {@link #feedText} gave for an article
   */
  public OutputFile feed(PlannedFeed feed, Function<Article, String> texts) {
    return file(feed.path(), Feeds.of(view(feed.page()), feed, texts));
  }

  /** What a page shows, for programs. */
  public OutputFile table(PlannedTable table) {
    View view = view(table.page());
    LedgerRows rows = new LedgerRows(view);
    return file(
        table.path(),
        switch (table.form()) {
          case CSV -> LedgerCsv.of(view, rows);
          case JSON -> LedgerJson.of(view, rows);
        });
  }

  /** The sitemap, in as many files as it takes; none where the site has no base URL. */
  public List<OutputFile> sitemaps() {
    return site.settings().baseUrl().stream()
        .flatMap(base -> Sitemaps.of(site, plan, base).stream())
        .map(part -> file(part.path(), part.text()))
        .toList();
  }

  /** Lets everyone read everything, and names the sitemap where there is one. */
  public OutputFile robots() {
    String sitemap =
        site.settings().baseUrl().map(base -> "Sitemap: " + base + "sitemap.xml\n").orElse("");
    return file("robots.txt", "User-agent: *\nAllow: /\n" + sitemap);
  }

  private OutputFile fill(PlannedPage page, Object root) {
    return new OutputFile(
        page.path(), templates.fill(template(page.subject()), root, page.furniture(), page.path()));
  }

  private View view(PlannedPage page) {
    return new View(site, plan, page, templates.words());
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
