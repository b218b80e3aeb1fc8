package digest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Edition;
import digest.model.Level;
import digest.model.Site;
import digest.testing.Articles;
import digest.testing.Sites;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AlternatesTest {
  private final Site site =
      Sites.site()
          .topics("steel")
          .region("wuhan", "武汉", "Wuhan", Level.CITY, "")
          .articles(
              Articles.article("both-languages").topics("steel"),
              Articles.article("chinese-only").untranslated(),
              Articles.article("unfinished").draft())
          .pageSize(1)
          .build();
  private final SitePlan plan = Planner.plan(site, List.of());

  @Test
  void twinsNameEachOtherAndTheRoot() {
    assertThat(alternates("both-languages", Edition.EN))
        .containsExactly(
            new Alternate("zh-Hans", "zh/articles/both-languages/index.html"),
            new Alternate("en", "en/articles/both-languages/index.html"),
            new Alternate("x-default", "index.html"));
  }

  @Test
  void alternatesAreTheSameSeenFromEachOfThem() {
    Map<String, PlannedPage> byPath =
        plan.pages().stream().collect(Collectors.toMap(PlannedPage::path, Function.identity()));
    for (PlannedPage page : plan.pages()) {
      for (Alternate alternate : plan.alternates(page)) {
        if (!alternate.hreflang().equals("x-default")) {
          assertThat(plan.alternates(byPath.get(alternate.path())))
              .isEqualTo(plan.alternates(page));
        }
      }
    }
  }

  @Test
  void everyAlternateIsAPageThatMayBeListed() {
    List<String> listed =
        plan.pages().stream().filter(PlannedPage::indexable).map(PlannedPage::path).toList();
    assertThat(plan.pages())
        .allSatisfy(
            page ->
                assertThat(plan.alternates(page)).extracting(Alternate::path).isSubsetOf(listed));
  }

  @Test
  void pageThatMayBeListedIsAmongItsOwnAlternates() {
    assertThat(plan.pages())
        .filteredOn(page -> page.indexable() && !page.isParallel())
        .allSatisfy(
            page ->
                assertThat(plan.alternates(page))
                    .extracting(Alternate::path)
                    .contains(page.path()));
  }

  @Test
  void missingTranslationIsNoAlternate() {
    assertThat(alternates("chinese-only", Edition.ZH))
        .extracting(Alternate::hreflang)
        .containsExactly("zh-Hans", "x-default");
  }

  @Test
  void pageInPlaceOfATranslationHasNone() {
    assertThat(alternates("chinese-only", Edition.EN)).isEmpty();
  }

  @Test
  void parallelEditionHasNone() {
    assertThat(alternates("both-languages", Edition.BOTH)).isEmpty();
  }

  @Test
  void draftHasNone() {
    assertThat(alternates("unfinished", Edition.ZH)).isEmpty();
  }

  @Test
  void rootOffersBothHomePages() {
    PlannedPage root = plan.pages().get(0);
    assertThat(plan.alternates(root))
        .extracting(Alternate::path)
        .containsExactly("zh/index.html", "en/index.html", "index.html");
  }

  private List<Alternate> alternates(String article, Edition edition) {
    return plan.alternates(plan.get(new Subject.ArticleText(article), edition));
  }
}
