package digest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Article;
import digest.model.Edition;
import digest.model.Language;
import digest.model.Level;
import digest.model.Site;
import digest.testing.Articles;
import digest.testing.Sites;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedsPlanTest {
  @Test
  void siteTopicsAndRegionsHaveAFeedInEachLanguage() {
    Site site =
        Sites.site()
            .topics("steel")
            .region("wuhan", "武汉", "Wuhan", Level.CITY, "")
            .mechanism("seminar", "座谈", "Seminar")
            .person("li-si", "李四", "Li Si")
            .build();
    assertThat(Planner.plan(site, List.of()).feeds())
        .extracting(PlannedFeed::path)
        .containsExactly(
            "zh/feed.xml",
            "zh/topics/steel/feed.xml",
            "zh/regions/wuhan/feed.xml",
            "en/feed.xml",
            "en/topics/steel/feed.xml",
            "en/regions/wuhan/feed.xml");
  }

  @Test
  void withoutABaseUrlThereAreNone() {
    Site site = Sites.site().articles(Articles.article("a")).withoutBaseUrl().build();
    assertThat(Planner.plan(site, List.of()).feeds()).isEmpty();
  }

  @Test
  void feedHoldsWhatJoinedLastThenById() {
    assertThat(
            ids(
                feed(
                    Language.ZH,
                    Articles.article("c").added("2026-01-02"),
                    Articles.article("b").added("2026-01-02").date("1999"),
                    Articles.article("a").added("2026-01-01"),
                    Articles.article("d").added("2026-01-03"))))
        .containsExactly("d", "b", "c", "a");
  }

  @Test
  void feedHoldsTwentyAtMost() {
    Articles[] many =
        IntStream.range(0, 25).mapToObj(i -> Articles.article("a-" + i)).toArray(Articles[]::new);
    assertThat(feed(Language.ZH, many).articles()).hasSize(20);
  }

  @Test
  void untranslatedArticleIsNotInTheEnglishFeed() {
    assertThat(ids(feed(Language.EN, Articles.article("a"), Articles.article("b").untranslated())))
        .containsExactly("a");
  }

  @Test
  void draftIsInNoFeed() {
    assertThat(ids(feed(Language.ZH, Articles.article("a"), Articles.article("b").draft())))
        .containsExactly("a");
  }

  @Test
  void feedOfATopicHoldsItsArticles() {
    Site site =
        Sites.site()
            .topics("steel")
            .articles(Articles.article("a").topics("steel"), Articles.article("b"))
            .build();
    SitePlan plan = Planner.plan(site, List.of());
    PlannedPage page = plan.get(new Subject.EntityPage(Section.TOPICS, "steel", 1), Edition.ZH);
    assertThat(ids(plan.feedOf(page).orElseThrow())).containsExactly("a");
  }

  @Test
  void archiveHasNoFeed() {
    SitePlan plan = Planner.plan(Sites.site().build(), List.of());
    assertThat(plan.feedOf(plan.get(new Subject.Archive(1), Edition.ZH))).isEmpty();
  }

  private static PlannedFeed feed(Language language, Articles... articles) {
    SitePlan plan = Planner.plan(Sites.of(articles), List.of());
    return plan.feedOf(plan.get(new Subject.Home(), Edition.of(language))).orElseThrow();
  }

  private static List<String> ids(PlannedFeed feed) {
    return feed.articles().stream().map(Article::id).toList();
  }
}
