package digest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Edition;
import digest.model.Language;
import digest.testing.Articles;
import digest.testing.Sites;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SitemapsPlanTest {
  @Test
  void smallSiteHasOneSitemapOfAllThatMayBeListed() {
    SitePlan plan =
        Planner.plan(
            Sites.of(Articles.article("a").untranslated(), Articles.article("b").draft()),
            List.of());
    assertThat(plan.sitemaps())
        .containsExactly(plan.pages().stream().filter(PlannedPage::indexable).toList());
  }

  @Test
  void fiftyThousandPagesFitInOne() {
    assertThat(sizes(50_000)).containsExactly(50_000);
  }

  @Test
  void oneMoreMakesASecond() {
    assertThat(sizes(50_001)).containsExactly(50_000, 1);
  }

  @Test
  void nothingToListMakesNone() {
    assertThat(sizes(0)).isEmpty();
  }

  private static List<Integer> sizes(int pages) {
    SitePlan empty = Planner.plan(Sites.site().build(), List.of());
    List<PlannedPage> many = IntStream.range(0, pages).mapToObj(SitemapsPlanTest::page).toList();
    SitePlan plan =
        new SitePlan(many, List.of(), List.of(), empty.related(), empty.neighbours(), List.of());
    return plan.sitemaps().stream().map(List::size).toList();
  }

  private static PlannedPage page(int number) {
    String path = "zh/articles/a-" + number + "/index.html";
    return new PlannedPage(
        new Subject.ArticleText("a-" + number),
        Optional.of(Edition.ZH),
        path,
        Language.ZH,
        Listing.NONE,
        path,
        true);
  }
}
