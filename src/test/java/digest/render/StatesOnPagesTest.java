package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Language;
import digest.model.Stage;
import digest.model.Step;
import digest.model.Translates;
import digest.testing.Articles;
import digest.testing.RealTemplates;
import digest.testing.Rendered;
import digest.testing.Sites;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers are told of the state of a translation. */
class StatesOnPagesTest {
  private static final String STALE = "The Chinese has changed since this was translated";
  private static final Step STEP = new Step(Stage.RESEARCH, Optional.empty(), Map.of());

  @Test
  void everyPartThatIsBehindSaysSo() throws IOException {
    Document page = page("en", article().stamped(stamps("00000000")));
    assertThat(page.select(".article-head .badge").eachText()).containsExactly(STALE);
    assertThat(page.select(".figure .badge").eachText()).containsExactly(STALE);
    assertThat(page.select(".step .badge").eachText()).containsExactly(STALE);
    assertThat(page.select(".block .badge").eachText()).containsExactly(STALE);
  }

  @Test
  void bothTextsSideBySideSayItInTheWordsOfThePage() throws IOException {
    Document page = page("both", article().stamped(stamps("00000000")));
    assertThat(page.select(".badge").eachText()).hasSize(4).containsOnly("原文已改，译文待更新");
  }

  @Test
  void chineseTitleFiguresAndStepsAreNeverBehind() throws IOException {
    Document page = page("zh", article().stamped(stamps("00000000")));
    assertThat(page.select(".article-head .badge, .figure .badge, .step .badge")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en", "both"})
  void whatNobodyHasStampedBearsNoBadge(String edition) throws IOException {
    assertThat(page(edition, article()).select(".badge")).isEmpty();
  }

  @Test
  void listsSayWhichTitlesAreBehind() throws IOException {
    Map<String, String> site = site(article().stamped(stamps("00000000")));
    for (String path : List.of("en/index.html", "en/archive/index.html")) {
      assertThat(Jsoup.parse(site.get(path)).select(".card .badge").eachText())
          .as(path)
          .containsExactly(STALE);
    }
    assertThat(Jsoup.parse(site.get("both/index.html")).select(".card .badge").eachText())
        .containsExactly("原文已改，译文待更新");
    assertThat(Jsoup.parse(site.get("zh/index.html")).select(".badge")).isEmpty();
  }

  @Test
  void textThatIsBehindMakesNoTitleSo() throws IOException {
    Translates text =
        new Translates(
            Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of("00000000"));
    assertThat(home("en", article().stamped(text)).select(".badge")).isEmpty();
  }

  @Test
  void listsSayWhatThereIsInChineseOnly() throws IOException {
    Articles untranslated =
        Articles.article("a").figure(Language.ZH, "labs", "7家", "实验室").untranslated();
    assertThat(home("en", untranslated).select(".card .badge").eachText())
        .containsExactly("Chinese only");
    assertThat(home("en", untranslated).select(".figure .badge").eachText())
        .containsExactly("Chinese only");
    assertThat(home("both", untranslated).select(".card .badge").eachText())
        .containsExactly("尚无译文");
    assertThat(home("zh", untranslated).select(".badge")).isEmpty();
  }

  @Test
  void figureAwayFromItsArticleSaysThatItIsBehind() throws IOException {
    Articles stale = article().stamped(stamps("00000000"));
    assertThat(home("en", stale).select(".figure .badge").eachText()).containsExactly(STALE);
    assertThat(home("zh", stale).select(".figure .badge")).isEmpty();
  }

  @Test
  void englishFeedIsSilentOnWhatIsInChineseOnly() throws IOException {
    Map<String, String> site = site(Articles.article("a").untranslated());
    assertThat(site.get("zh/feed.xml")).contains("<p>正文。</p>");
    assertThat(site.get("en/feed.xml")).doesNotContain("<item>");
  }

  @Test
  void figureWithoutItsTwinShowsWhatCanBeComputed() throws IOException {
    Articles article = Articles.article("a").figure(Language.ZH, "funding", "9.36亿元", "经费");
    assertThat(page("both", article).select(".figure .other-said").eachText())
        .containsExactly("RMB 936 million");
  }

  @Test
  void figureBesideItsTwinNeedsNoButton() throws IOException {
    Articles article =
        Articles.article("a")
            .figure(Language.ZH, "funding", "9.36亿元", "经费")
            .figure(Language.EN, "funding", "RMB 936 million", "Funding");
    assertThat(page("both", article).select(".figure .other-way")).isEmpty();
    assertThat(page("zh", article).select(".figure .other-said").eachText())
        .containsExactly("RMB 936 million");
    assertThat(page("en", article).select(".figure .other-said").eachText())
        .containsExactly("9.36亿元");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en", "both"})
  void marksStandInTextsOnly(String edition) throws IOException {
    Articles article =
        Articles.article("a")
            .zh("题9.36亿元", "要9.36亿元。", "## 节9.36亿元\n\n文9.36亿元。\n")
            .en(
                "T RMB 936 million",
                "S RMB 936 million.",
                "## H RMB 936 million\n\nB RMB 936 million.\n")
            .related("b");
    Map<String, String> site =
        Rendered.of(
            Sites.site().articles(article, Articles.article("b").related("a")).build(),
            RealTemplates.read());
    Document page = Jsoup.parse(site.get(edition + "/articles/a/index.html"));
    assertThat(page.select(".other-way")).hasSize(edition.equals("both") ? 4 : 2);
    assertThat(page.select(":is(head, h1, h2, nav, .card) :is(.other-way, .other-said)")).isEmpty();
    site.forEach(
        (path, text) -> {
          if (!path.contains("articles/a/")) {
            assertThat(text).as(path).doesNotContain("other-way", "class=\"name\"");
          }
        });
  }

  private static Document home(String edition, Articles article) throws IOException {
    return Jsoup.parse(site(article).get(edition + "/index.html"));
  }

  private static Map<String, String> site(Articles article) throws IOException {
    return Rendered.of(Sites.of(article), RealTemplates.read());
  }

  private static Articles article() {
    return Articles.article("a")
        .figure(Language.ZH, "labs", "7家", "实验室")
        .figure(Language.EN, "labs", "7", "Laboratories")
        .steps(STEP)
        .stepTexts(Language.ZH, "调研。")
        .stepTexts(Language.EN, "Research.");
  }

  private static Translates stamps(String stamp) {
    return new Translates(
        Optional.of(stamp),
        Optional.of(stamp),
        Map.of("labs", stamp),
        List.of(stamp),
        List.of(stamp));
  }

  private static Document page(String edition, Articles article) throws IOException {
    return Jsoup.parse(site(article).get(edition + "/articles/a/index.html"));
  }
}
