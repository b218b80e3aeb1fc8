package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Site;
import digest.testing.Articles;
import digest.testing.Furniture;
import digest.testing.Rendered;
import digest.testing.Sites;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredDataTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String TEMPLATE = "${page.structured}";

  @Test
  void everyPageHasDataThatCanBeRead() {
    assertThat(structured(RendererTest.full()))
        .allSatisfy(
            (path, text) -> {
              JsonNode root = MAPPER.readTree(text);
              assertThat(root.get("@context").asString()).isEqualTo("https://schema.org");
              assertThat(root.get("@graph").get(0).get("@type").asString()).isNotEmpty();
            });
  }

  @Test
  void articleTellsItsTitleExactly() {
    String title = "“R&D” <3> \\ 汉字";
    Site site = Sites.of(Articles.article("a").zh(title, "摘要", "文。\n"));
    assertThat(article(site, "zh").get("headline").asString()).isEqualTo(title);
  }

  @Test
  void articleTellsWhenItJoinedAndChanged() {
    JsonNode article =
        article(Sites.of(Articles.article("a").added("2026-11-01").updated("2026-11-09")), "zh");
    assertThat(article.get("datePublished").asString()).isEqualTo("2026-11-01");
    assertThat(article.get("dateModified").asString()).isEqualTo("2026-11-09");
  }

  @Test
  void translationNamesItsOriginal() {
    JsonNode article = article(Sites.of(Articles.article("a")), "en");
    assertThat(article.get("translationOfWork").get(0).get("url").asString())
        .isEqualTo("https://example.org/zh/articles/a/");
  }

  @Test
  void originalNamesItsTranslation() {
    JsonNode article = article(Sites.of(Articles.article("a")), "zh");
    assertThat(article.get("workTranslation").get(0).get("url").asString())
        .isEqualTo("https://example.org/en/articles/a/");
  }

  @Test
  void untranslatedArticleNamesNoTwin() {
    JsonNode article = article(Sites.of(Articles.article("a").untranslated()), "en");
    assertThat(article.has("translationOfWork")).isFalse();
    assertThat(article.get("inLanguage").asString()).isEqualTo("zh-Hans");
  }

  @Test
  void printedArticleIsCited() {
    Site site =
        Sites.site()
            .outlet("rmzxb", "人民政协报", "CPPCC Daily")
            .articles(Articles.article("a").outlet("rmzxb").headline("大标题"))
            .build();
    JsonNode printed = article(site, "en").get("isBasedOn");
    assertThat(printed.get("headline").asString()).isEqualTo("大标题");
    assertThat(printed.get("publisher").get("name").asString()).isEqualTo("CPPCC Daily");
  }

  @Test
  void trailIsNumberedAndAbsolute() {
    JsonNode trail = graph(Sites.of(Articles.article("a")), "zh").get(1).get("itemListElement");
    assertThat(trail.get(0).get("position").asInt()).isEqualTo(1);
    assertThat(trail.get(0).get("item").asString()).isEqualTo("https://example.org/zh/archive/");
    assertThat(trail.get(1).get("item").asString()).isEqualTo("https://example.org/zh/articles/a/");
  }

  @Test
  void withoutABaseUrlThereIsNoAddress() {
    Site site = Sites.site().articles(Articles.article("a")).withoutBaseUrl().build();
    assertThat(graph(site, "zh")).hasSize(1);
    assertThat(article(site, "zh").has("url")).isFalse();
  }

  private static JsonNode article(Site site, String edition) {
    return graph(site, edition).get(0);
  }

  private static JsonNode graph(Site site, String edition) {
    return MAPPER.readTree(structured(site).get(edition + "/articles/a/index.html")).get("@graph");
  }

  private static Map<String, String> structured(Site site) {
    Furniture furniture = Furniture.plain();
    for (String name :
        "404 about archive article glossary home index ledger mechanism person region root topic"
            .split(" ")) {
      furniture.template(name, TEMPLATE);
    }
    Map<String, String> files = Rendered.of(site, furniture.build());
    files.keySet().removeIf(path -> !path.endsWith(".html"));
    return files;
  }
}
