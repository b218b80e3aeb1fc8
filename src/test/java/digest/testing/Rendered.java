package digest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.check.figures.SiteReaders;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Language;
import digest.model.Review;
import digest.model.Site;
import digest.plan.PlannedFeed;
import digest.plan.PlannedPage;
import digest.plan.Planner;
import digest.plan.SitePlan;
import digest.plan.Subject;
import digest.render.OutputFile;
import digest.render.Renderer;
import digest.render.Templates;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All files of a site that are made from values, as text by path. */
public final class Rendered {
  private final Site site;
  private final SitePlan plan;
  private final Renderer renderer;

  private Rendered(Site site, Templates templates) {
    this.site = site;
    this.plan = Planner.plan(site, List.of());
    this.renderer = new Renderer(templates, site, plan);
  }

  /** Of a site with plain templates. */
  public static Map<String, String> of(Site site) {
    return of(site, Furniture.plain().build());
  }

  public static Map<String, String> of(Site site, Templates templates) {
    return new Rendered(site, templates).files();
  }

  private Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    plan.pages().forEach(page -> put(page(page), files));
    plan.feeds().forEach(feed -> put(feed(feed), files));
    plan.tables().forEach(table -> put(renderer.table(table), files));
    renderer.sitemaps().forEach(file -> put(file, files));
    put(renderer.robots(), files);
    return files;
  }

  private OutputFile page(PlannedPage page) {
    if (page.subject() instanceof Subject.ArticleText text) {
      Article article = site.article(text.id()).orElseThrow();
      AlignedDocument document = AlignedDocument.of(article);
      return renderer.article(
          page,
          article,
          document,
          renderer.extras(article, document, Review.NONE, SiteReaders.of(site)));
    }
    return renderer.page(page);
  }

  private OutputFile feed(PlannedFeed feed) {
    Language language = feed.language();
    return renderer.feed(
        feed, article -> renderer.feedText(article, language, AlignedDocument.of(article)));
  }

  private static void put(OutputFile file, Map<String, String> files) {
    if (files.put(file.path(), new String(file.bytes(), UTF_8)) != null) {
      throw new AssertionError(file.path() + " is made twice");
    }
  }
}
