package digest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Article;
import digest.model.Edition;
import digest.model.Language;
import digest.model.Level;
import digest.model.Site;
import digest.model.Stage;
import digest.model.Step;
import digest.testing.Articles;
import digest.testing.Sites;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final Step STEP = new Step(Stage.RESEARCH, Optional.empty(), Map.of());

  @Test
  void emptySiteHasItsFixedPagesInEachEdition() {
    assertThat(paths(plan(Sites.site().build())))
        .containsExactly(
            "index.html",
            "404.html",
            "zh/index.html",
            "zh/topics/index.html",
            "zh/regions/index.html",
            "zh/mechanisms/index.html",
            "zh/people/index.html",
            "zh/glossary/index.html",
            "zh/archive/index.html",
            "zh/about/index.html",
            "en/index.html",
            "en/topics/index.html",
            "en/regions/index.html",
            "en/mechanisms/index.html",
            "en/people/index.html",
            "en/glossary/index.html",
            "en/archive/index.html",
            "en/about/index.html",
            "both/index.html");
  }

  @Test
  void articleHasOneAddressInEachEdition() {
    SitePlan plan = plan(Sites.of(Articles.article("steel-forum")));
    assertThat(paths(plan))
        .contains(
            "zh/articles/steel-forum/index.html",
            "en/articles/steel-forum/index.html",
            "both/articles/steel-forum/index.html");
  }

  @Test
  void everyEntryOfAVocabularyHasItsPage() {
    Site site =
        Sites.site()
            .topics("steel")
            .region("wuhan", "武汉", "Wuhan", Level.CITY, "")
            .mechanism("seminar", "座谈", "Seminar")
            .person("li-si", "李四", "Li Si")
            .build();
    assertThat(paths(plan(site)))
        .contains(
            "en/topics/steel/index.html",
            "en/regions/wuhan/index.html",
            "en/mechanisms/seminar/index.html",
            "en/people/li-si/index.html");
  }

  @Test
  void ledgerLiesInEachLanguageWithItsFilesBesideIt() {
    SitePlan plan = plan(Sites.of(Articles.article("a").steps(STEP)));
    assertThat(paths(plan))
        .contains("zh/ledger/index.html", "en/ledger/index.html")
        .doesNotContain("both/ledger/index.html");
    assertThat(plan.tables())
        .extracting(PlannedTable::path)
        .containsExactly(
            "zh/ledger/ledger.csv",
            "zh/ledger/ledger.json",
            "en/ledger/ledger.csv",
            "en/ledger/ledger.json");
  }

  @Test
  void siteWithoutConsultationsHasNoLedger() {
    SitePlan plan = plan(Sites.of(Articles.article("a")));
    assertThat(paths(plan)).noneMatch(path -> path.contains("ledger"));
    assertThat(plan.tables()).isEmpty();
  }

  @Test
  void parallelEditionMayBeSwitchedOff() {
    Site site = Sites.site().articles(Articles.article("a")).withoutParallel().build();
    assertThat(paths(plan(site))).noneMatch(path -> path.startsWith("both/"));
  }

  @Test
  void noTwoPagesHaveOneAddress() {
    assertThat(paths(plan(large()))).doesNotHaveDuplicates();
  }

  @Test
  void everyPageIsFoundByItsSubject() {
    SitePlan plan = plan(large());
    assertThat(plan.pages())
        .filteredOn(page -> page.edition().isPresent())
        .allSatisfy(
            page -> assertThat(plan.get(page.subject(), page.edition().get())).isSameAs(page));
  }

  @Test
  void longListIsCutIntoPagesInTheirOrder() {
    Site site = Sites.site().topics("steel").articles(many(45)).pageSize(20).build();
    assertThat(paths(plan(site)))
        .containsSubsequence(
            "zh/topics/steel/index.html",
            "zh/topics/steel/page/2/index.html",
            "zh/topics/steel/page/3/index.html")
        .doesNotContain("zh/topics/steel/page/4/index.html");
  }

  @Test
  void pagesOfAListHoldEachArticleOnceInOrder() {
    Site site = Sites.site().topics("steel").articles(many(45)).pageSize(20).build();
    SitePlan plan = plan(site);
    List<Article> listed = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      listed.addAll(plan.get(new Subject.Archive(page), Edition.ZH).listing().articles());
    }
    assertThat(listed).isEqualTo(site.newestFirst());
  }

  @Test
  void listThatJustFitsHasOnePage() {
    Site site = Sites.site().topics("steel").articles(many(20)).pageSize(20).build();
    assertThat(plan(site).get(new Subject.Archive(1), Edition.ZH).listing().pages()).isEqualTo(1);
  }

  @Test
  void emptyListHasOneEmptyPage() {
    assertThat(plan(Sites.site().build()).get(new Subject.Archive(1), Edition.ZH).listing())
        .isEqualTo(new Listing(List.of(), 1, 1, 0));
  }

  @Test
  void homePageShowsTheNewest() {
    Site site = Sites.site().topics("steel").articles(many(45)).homeLatest(3).build();
    assertThat(plan(site).get(new Subject.Home(), Edition.EN).listing().articles())
        .isEqualTo(site.newestFirst().subList(0, 3));
  }

  @Test
  void planIsTheSameWhateverOrderArticlesComeIn() {
    List<Articles> articles = new ArrayList<>(List.of(many(50)));
    SitePlan ordered = plan(topical(articles));
    Collections.shuffle(articles, new Random(5));
    SitePlan shuffled = plan(topical(articles));
    // The articles are built twice, so they are alike but not equal.
    assertThat(shuffled.pages().toString()).isEqualTo(ordered.pages().toString());
    assertThat(shuffled.feeds().toString()).isEqualTo(ordered.feeds().toString());
  }

  @Test
  void untranslatedArticleIsListedByItsChinesePageAlone() {
    SitePlan plan = plan(Sites.of(Articles.article("a").untranslated()));
    Subject subject = new Subject.ArticleText("a");
    assertThat(Edition.values())
        .filteredOn(edition -> plan.get(subject, edition).indexable())
        .containsExactly(Edition.ZH);
  }

  @Test
  void pageInPlaceOfATranslationNamesTheChineseOne() {
    SitePlan plan = plan(Sites.of(Articles.article("a").untranslated()));
    assertThat(plan.get(new Subject.ArticleText("a"), Edition.EN).canonical())
        .isEqualTo("zh/articles/a/index.html");
  }

  @Test
  void translatedPageIsItsOwnCanonical() {
    SitePlan plan = plan(Sites.of(Articles.article("a")));
    assertThat(plan.pages()).allMatch(page -> page.canonical().equals(page.path()));
  }

  @Test
  void draftIsShownAndNeverListed() {
    SitePlan plan = plan(Sites.of(Articles.article("a").draft()));
    Subject subject = new Subject.ArticleText("a");
    assertThat(Edition.values()).noneMatch(edition -> plan.get(subject, edition).indexable());
  }

  @Test
  void notFoundIsNotListed() {
    assertThat(plan(Sites.site().build()).pages())
        .filteredOn(page -> !page.indexable())
        .extracting(PlannedPage::path)
        .containsExactly("404.html");
  }

  @Test
  void furnitureOfTheParallelEditionIsAsTheSettingsSay() {
    assertThat(plan(Sites.site().build()).get(new Subject.Home(), Edition.BOTH).furniture())
        .isEqualTo(Language.ZH);
  }

  @Test
  void imagesAreCopiedFromBesideTheArticle() {
    SitePlan plan = plan(Sites.of(Articles.article("a").images("a.1.jpg")));
    assertThat(plan.copies())
        .containsExactly(new PlannedCopy("media/a/a.1.jpg", "content/articles/2023/a.1.jpg"));
  }

  @Test
  void assetsAreCopiedAsTheyLie() {
    SitePlan plan = Planner.plan(Sites.site().build(), List.of("templates/assets/fonts/a.woff2"));
    assertThat(plan.copies())
        .containsExactly(new PlannedCopy("assets/fonts/a.woff2", "templates/assets/fonts/a.woff2"));
  }

  @Test
  void filesThatDifferByCaseAloneCollide() {
    SitePlan plan =
        Planner.plan(
            Sites.site().build(), List.of("templates/assets/a.css", "templates/assets/A.css"));
    assertThat(plan.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("same-address");
              assertThat(problem.message())
                  .isEqualTo(
                      "`templates/assets/A.css` and `templates/assets/a.css` would both be"
                          + " published as `assets/a.css`");
            });
  }

  @Test
  void soundSiteHasNoProblems() {
    assertThat(plan(large()).problems()).isEmpty();
  }

  private static Site large() {
    return Sites.site()
        .topics("steel", "money")
        .region("hubei", "湖北", "Hubei", Level.PROVINCE, "")
        .region("wuhan", "武汉", "Wuhan", Level.CITY, "hubei")
        .cluster("centre", "中部", "Centre", "hubei")
        .articles(many(120))
        .build();
  }

  private static Site topical(List<Articles> articles) {
    return Sites.site().topics("steel").articles(articles.toArray(Articles[]::new)).build();
  }

  private static Articles[] many(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              String date = "20" + (10 + i % 13);
              String added = "2026-10-" + (10 + i % 20);
              return Articles.article("article-" + i).date(date).added(added).topics("steel");
            })
        .toArray(Articles[]::new);
  }

  private static SitePlan plan(Site site) {
    return Planner.plan(site, List.of());
  }

  private static List<String> paths(SitePlan plan) {
    return plan.pages().stream().map(PlannedPage::path).toList();
  }
}
