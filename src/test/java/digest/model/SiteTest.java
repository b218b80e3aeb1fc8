package digest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digest.testing.Articles;
import digest.testing.Sites;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteTest {
  @Test
  void articlesAreNewestFirstThenById() {
    Site site =
        Sites.of(
            Articles.article("c").date("2023"),
            Articles.article("b").date("2023-01-01"),
            Articles.article("a").date("2022-12-31"),
            Articles.article("d").date("2023-01-02"));
    assertThat(site.newestFirst()).extracting(Article::id).containsExactly("d", "b", "c", "a");
  }

  @Test
  void articleWithoutADateIsLast() {
    Site site = Sites.of(Articles.article("a").date(""), Articles.article("b").date("1999"));
    assertThat(site.newestFirst()).extracting(Article::id).containsExactly("b", "a");
  }

  @Test
  void siteMayBeEmpty() {
    assertThat(Sites.site().build().newestFirst()).isEmpty();
  }

  @Test
  void anotherAddressChangesTheAddressAlone() {
    Site site = Sites.of(Articles.article("a"));
    URI moved = URI.create("https://elsewhere.org/x/");
    assertThat(site.withBaseUrl(moved).withBaseUrl(site.settings().baseUrl().orElseThrow()))
        .isEqualTo(site);
  }

  @Test
  void addressOfAFolderEndsInASlash() {
    Sites site = Sites.site().baseUrl("https://example.org/digest");
    assertThatThrownBy(site::build).hasMessageContaining("https://example.org/digest");
  }

  @Test
  void pageHoldsAtLeastOneArticle() {
    Sites site = Sites.site().pageSize(0);
    assertThatThrownBy(site::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void vocabularyKeepsItsStatedOrder() {
    assertThat(Sites.site().topics("b", "a", "c").build().topics().ids())
        .containsExactly("b", "a", "c");
  }

  @Test
  void twoEntriesWithOneIdAreRefused() {
    Outlet outlet = new Outlet("rmzxb", new Bilingual("甲", "A"), new Bilingual("", ""));
    assertThatThrownBy(() -> new Vocabulary<>(List.of(outlet, outlet)))
        .hasMessageContaining("rmzxb");
  }

  @Test
  void untranslatedArticleIsReadInChinese() {
    Article article = Articles.article("a").zh("中", "文", "").untranslated().build();
    assertThat(article.readableIn(Language.EN).title()).hasToString("中");
  }

  @Test
  void articleWasLastChangedWhenItWasUpdated() {
    Article article = Articles.article("a").added("2026-01-01").updated("2026-02-01").build();
    assertThat(article.changed()).hasToString("2026-02-01");
  }

  @Test
  void feedsGoByTheDayOfJoiningAndNotOfTheLastChange() {
    Article old = Articles.article("a").added("2026-01-01").updated("2026-05-01").build();
    Article young = Articles.article("b").added("2026-02-01").build();
    assertThat(List.of(old, young).stream().sorted(Article.LATEST_ADDED))
        .containsExactly(young, old);
  }
}
