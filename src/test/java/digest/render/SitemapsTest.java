package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Site;
import digest.plan.Alternate;
import digest.plan.Planner;
import digest.testing.Articles;
import digest.testing.Rendered;
import digest.testing.Sites;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapsTest {
  private final Site site =
      Sites.site()
          .topics("steel")
          .baseUrl("https://example.org/digest/")
          .articles(
              Articles.article("a").added("2026-01-01").updated("2026-02-02"),
              Articles.article("b").untranslated(),
              Articles.article("c").draft())
          .build();
  private final Document sitemap =
      Jsoup.parse(Rendered.of(site).get("sitemap.xml"), Parser.xmlParser());

  @Test
  void everyPageThatMayBeListedIsListedOnce() {
    List<String> listed =
        Planner.plan(site, List.of()).pages().stream()
            .filter(page -> page.indexable())
            .map(page -> "https://example.org/digest/" + page.path().replace("index.html", ""))
            .toList();
    assertThat(sitemap.select("loc").eachText()).isEqualTo(listed);
  }

  @Test
  void draftAndPageInPlaceOfATranslationAreNotListed() {
    assertThat(sitemap.select("loc").eachText())
        .contains("https://example.org/digest/zh/articles/b/")
        .doesNotContain(
            "https://example.org/digest/en/articles/b/",
            "https://example.org/digest/zh/articles/c/");
  }

  @Test
  void articleSaysWhenItChanged() {
    assertThat(url("zh/articles/a/").select("lastmod").text()).isEqualTo("2026-02-02");
  }

  @Test
  void alternatesAreThoseOfThePlan() {
    assertThat(
            url("en/articles/a/").select("xhtml|link").stream()
                .map(link -> new Alternate(link.attr("hreflang"), link.attr("href"))))
        .containsExactly(
            new Alternate("zh-Hans", "https://example.org/digest/zh/articles/a/"),
            new Alternate("en", "https://example.org/digest/en/articles/a/"),
            new Alternate("x-default", "https://example.org/digest/"));
  }

  private Element url(String path) {
    return sitemap.select("url").stream()
        .filter(url -> url.select("loc").text().equals("https://example.org/digest/" + path))
        .findFirst()
        .orElseThrow();
  }
}
