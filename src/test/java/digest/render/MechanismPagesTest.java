package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Count;
import digest.model.Language;
import digest.model.Level;
import digest.model.PartialDate;
import digest.model.Stage;
import digest.model.Step;
import digest.testing.Articles;
import digest.testing.RealTemplates;
import digest.testing.Rendered;
import digest.testing.Sites;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MechanismPagesTest {
  private static final Step ASKED = new Step(Stage.QUESTION, Optional.empty(), Map.of());
  private static final Step ADVISED =
      new Step(Stage.ADVICE, PartialDate.parse("2023-07"), Map.of(Count.RECOMMENDATIONS, 23));

  @Test
  void articlesThatTellHowItWentComeFirstAndNewestFirst() throws IOException {
    Document page = talk(at("a").date("2024"), told("b").date("2022"), told("c").date("2023"));
    assertThat(page.select("main .card-title").eachText())
        .containsExactly("Title c", "Title b", "Title a");
  }

  @Test
  void eachArticleIsThereOnce() throws IOException {
    Articles figures = told("b").figure(Language.EN, "labs", "7", "Laboratories");
    Document page = talk(at("a"), figures);
    assertThat(page.select("main a[href*=articles/]").eachText())
        .containsExactlyInAnyOrder("Title a", "Title b");
  }

  @Test
  void eachPageOfALongListTellsOfItsOwnArticles() throws IOException {
    Sites site = site(at("a").date("2024"), told("b").date("2023")).pageSize(1);
    assertThat(page(site, "en/mechanisms/talk/page/2/").select("main .card-title").eachText())
        .containsExactly("Title b");
  }

  @Test
  void nothingIsSaidOfHowItWentWhereNobodyTells() throws IOException {
    Document page = talk(at("a"));
    assertThat(page.select(".courses, .course, .steps")).isEmpty();
    assertThat(page.select(".year-name").eachText()).containsExactly("2023");
  }

  @Test
  void pageIsNotCalledEmptyWhereAllArticlesTell() throws IOException {
    assertThat(talk(told("a")).select("main .empty, .entity-main")).isEmpty();
  }

  @Test
  void articleSaysWhenAndWhere() throws IOException {
    Document page = talk(told("a").regions("yingkou"));
    assertThat(page.select(".course .card-meta").eachText()).containsExactly("5 July 2023 Yingkou");
  }

  @Test
  void stageSaysWhatItCounts() throws IOException {
    Document page = talk(told("a"));
    assertThat(page.select(".course .step-advice").eachText())
        .containsExactly("Advice July 2023 Advised. 23 recommendations");
  }

  @Test
  void newQuestionBeginsARowOfItsOwn() throws IOException {
    Articles twice =
        at("a")
            .steps(ASKED, ADVISED, ASKED)
            .stepTexts(Language.ZH, "问。", "建言。", "又问。")
            .stepTexts(Language.EN, "Asked.", "Advised.", "Asked again.");
    Document page = talk(twice);
    assertThat(page.select(".course .steps").eachText())
        .containsExactly(
            "Question Asked. Advice July 2023 Advised. 23 recommendations",
            "Question Asked again.");
    assertThat(page.select(".course h4").eachText())
        .containsExactly("Consultation 1", "Consultation 2");
  }

  @Test
  void singleConsultationHasNoNumber() throws IOException {
    assertThat(talk(told("a")).select("h4")).isEmpty();
  }

  @Test
  void stepWithoutEnglishIsShownInChineseAndSaysSo() throws IOException {
    Articles half =
        at("a")
            .steps(ASKED, ADVISED)
            .stepTexts(Language.ZH, "问。", "建言。")
            .stepTexts(Language.EN, "Asked.");
    Document page = talk(half);
    assertThat(page.select(".step-text [lang=zh-Hans]").eachText()).containsExactly("建言。");
    assertThat(page.select(".step .badge").eachText()).containsExactly("Not yet translated");
  }

  @Test
  void articleWithoutEnglishSaysSoOnce() throws IOException {
    Articles untranslated =
        at("a").steps(ASKED, ADVISED).stepTexts(Language.ZH, "问。", "建言。").untranslated();
    Document page = talk(untranslated);
    assertThat(page.select(".step-text [lang=zh-Hans]")).hasSize(2);
    assertThat(page.select(".course .badge")).hasSize(1);
  }

  @Test
  void onlyMechanismsTellHowItWent() throws IOException {
    Document page = page(site(told("a").regions("yingkou")), "en/regions/yingkou/");
    assertThat(page.select(".course")).isEmpty();
    assertThat(page.select(".card")).hasSize(1);
  }

  @Test
  void mechanismThatNoArticleShowsHasNoCountInTheIndex() throws IOException {
    Document page = page(site(told("a")).mechanism("visit", "走访", "Visit"), "en/mechanisms/");
    assertThat(page.select(".entries h2").eachText()).containsExactly("Talk 议事");
    assertThat(page.select(".unused li").eachText()).containsExactly("Visit 走访 Definition");
  }

  private static Articles told(String id) {
    return at(id)
        .steps(ASKED, ADVISED)
        .stepTexts(Language.ZH, "问。", "建言。")
        .stepTexts(Language.EN, "Asked.", "Advised.");
  }

  private static Articles at(String id) {
    return Articles.article(id).mechanisms("talk");
  }

  private static Document talk(Articles... articles) throws IOException {
    return page(site(articles), "en/mechanisms/talk/");
  }

  private static Sites site(Articles... articles) {
    return Sites.site()
        .mechanism("talk", "议事", "Talk")
        .region("yingkou", "营口", "Yingkou", Level.CITY, "")
        .articles(articles);
  }

  private static Document page(Sites site, String folder) throws IOException {
    return Jsoup.parse(Rendered.of(site.build(), RealTemplates.read()).get(folder + "index.html"));
  }
}
