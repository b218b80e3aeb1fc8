package digest.render;

import digest.model.Article;
import digest.model.Site;
import digest.plan.Address;
import digest.plan.Alternate;
import digest.plan.PlannedPage;
import digest.plan.SitePlan;
import digest.plan.Subject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sitemap, with the alternates of each page (sitemaps.org protocol; Google's {@code xhtml:link}
 * extension). Past 50,000 addresses it becomes an index of several.
 */
final class Sitemaps {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Site site;
  private final SitePlan plan;
  private final URI base;

  private Sitemaps(Site site, SitePlan plan, URI base) {
    this.site = site;
    this.plan = plan;
    this.base = base;
  }

  /** A file of the sitemap, as text. */
  record Part(String path, String text) {}

  static List<Part> of(Site site, SitePlan plan, URI base) {
    return new Sitemaps(site, plan, base).parts();
  }

  private List<Part> parts() {
    List<List<PlannedPage>> sitemaps = plan.sitemaps();
    if (sitemaps.size() <= 1) {
      List<PlannedPage> pages = sitemaps.isEmpty() ? List.of() : sitemaps.get(0);
      return List.of(new Part("sitemap.xml", sitemap(pages)));
    }
    List<Part> parts = new ArrayList<>();
    StringBuilder index = new StringBuilder(DECLARATION);
    index.append("<sitemapindex xmlns=\"").append(NAMESPACE).append("\">\n");
    for (List<PlannedPage> pages : sitemaps) {
      String path = "sitemap-" + (parts.size() + 1) + ".xml";
      parts.add(new Part(path, sitemap(pages)));
      index.append("<sitemap><loc>").append(Xml.escape(base + path)).append("</loc></sitemap>\n");
    }
    parts.add(new Part("sitemap.xml", index.append("</sitemapindex>\n").toString()));
    return parts;
  }

  private String sitemap(List<PlannedPage> pages) {
    StringBuilder out = new StringBuilder(DECLARATION);
    out.append("<urlset xmlns=\"").append(NAMESPACE).append('"');
    out.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    pages.forEach(page -> url(page, out));
    return out.append("</urlset>\n").toString();
  }

  private void url(PlannedPage page, StringBuilder out) {
    out.append("<url><loc>").append(absolute(page.path())).append("</loc>");
    article(page)
        .ifPresent(
            article -> out.append("<lastmod>").append(article.changed()).append("</lastmod>"));
    for (Alternate alternate : plan.alternates(page)) {
      out.append("\n<xhtml:link rel=\"alternate\" hreflang=\"").append(alternate.hreflang());
      out.append("\" href=\"").append(absolute(alternate.path())).append("\" />");
    }
    out.append("</url>\n");
  }

  private Optional<Article> article(PlannedPage page) {
    return page.subject() instanceof Subject.ArticleText text
        ? site.article(text.id())
        : Optional.empty();
  }

  private String absolute(String path) {
    return Xml.escape(base + Address.published(path));
  }
}
