package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Language;
import digest.model.Site;
import digest.model.Stage;
import digest.model.Step;
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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LedgerPagesTest {
  private static Map<String, String> site;
  private static Document zh;
  private static Document en;

  @BeforeAll
  static void render() throws IOException {
    site = Rendered.of(Ledgers.site().build(), RealTemplates.read());
    zh = Jsoup.parse(site.get("zh/ledger/index.html"));
    en = Jsoup.parse(site.get("en/ledger/index.html"));
  }

  @Test
  void rowsAreConsultationsTheNewestFirst() {
    assertThat(zh.select("tbody th").eachText())
        .containsExactly("港口怎样办？", "问什么？", "化工怎样办？", "标题 unasked");
  }

  @Test
  void rowLeadsToItsArticle() {
    assertThat(en.select("tbody th a").eachAttr("href"))
        .containsExactly(
            "../articles/chemicals/index.html",
            "../articles/untranslated/index.html",
            "../articles/chemicals/index.html",
            "../articles/unasked/index.html");
  }

  @Test
  void placesAreTheNarrowestWithTheirProvince() {
    assertThat(row(zh, 0).select(".where a").eachText()).containsExactly("辽宁大石桥", "辽宁沿海");
    assertThat(row(en, 0).select(".where a").eachText())
        .containsExactly("Dashiqiao, Liaoning", "The Liaoning coast");
  }

  @Test
  void chinesePlacesAreSortedByTheirSound() {
    assertThat(row(zh, 0).select(".where").attr("data-key")).isEqualTo("liaoningdashiqiao");
  }

  @Test
  void englishPlacesAreSortedByTheirLetters() {
    assertThat(row(en, 0).select(".where").attr("data-key")).isEqualTo("dashiqiao liaoning");
  }

  @Test
  void yearIsNotSaidBesideAMonthOfIt() {
    assertThat(row(zh, 2).select(".when").text()).isEqualTo("2020年 – 2021年7月13日 报道 2023年7月");
    assertThat(row(zh, 1).select(".when").text()).isEqualTo("报道 2022年");
  }

  @Test
  void tableHasTheCountsThatAreGivenAndNoOthers() {
    assertThat(en.select("thead .amount").eachText()).containsExactly("Months", "Groups");
  }

  @Test
  void onlyWhatMayBeAddedIsAdded() {
    assertThat(en.select("tfoot .amount"))
        .extracting(Element::text)
        .containsExactly("", "25 given by 2");
  }

  @Test
  void whoAnsweredIsLinkedWhereFirstNamed() {
    assertThat(row(zh, 2).select(".told a").eachText()).containsExactly("姚华", "李强");
    assertThat(row(zh, 2).select(".told").first().text()).isEqualTo("姚华 李强说好，李强再说好。 市里也说好。");
  }

  @Test
  void namesakeIsTheOneThatTheHeaderLists() {
    assertThat(row(en, 2).select(".told a").eachAttr("href"))
        .containsExactly("../people/li-qiang-too/index.html", "../people/yao-hua/index.html");
  }

  @Test
  void stepWithoutEnglishIsShownInChineseAndSaysSo() {
    Element outcome = row(en, 0).select(".told").last();
    assertThat(outcome.select("p").first().attr("lang")).isEqualTo("zh-Hans");
    assertThat(outcome.select(".badge").text()).isEqualTo("Not yet translated");
  }

  @Test
  void articleWithoutEnglishSaysSoOnce() {
    assertThat(row(en, 1).select(".badge").eachText()).containsExactly("Chinese only");
    assertThat(row(en, 1).select("th a").attr("lang")).isEqualTo("zh-Hans");
  }

  @Test
  void chineseHasNoBadges() {
    assertThat(zh.select(".badge")).isEmpty();
  }

  @Test
  void cellsSayWhatTheyAreForNarrowScreens() {
    assertThat(en.select("tbody .amount, tbody .told"))
        .allMatch(cell -> cell.hasAttr("data-label") == cell.hasText());
  }

  @Test
  void everyRowHasACellForEveryHeading() {
    int columns = en.select("thead th").size();
    assertThat(en.select("tbody tr")).allMatch(row -> row.childrenSize() == columns);
    assertThat(
            en.select("tfoot tr > *").stream()
                .mapToInt(cell -> Integer.parseInt("0" + cell.attr("colspan")))
                .map(span -> Math.max(1, span))
                .sum())
        .isEqualTo(columns);
  }

  @Test
  void homeAndNavigationLeadToTheLedger() {
    Document home = Jsoup.parse(site.get("en/index.html"));
    assertThat(home.select("a[href='ledger/index.html']").eachText())
        .containsExactly("Ledger", "See all 4 consultations");
  }

  @Test
  void parallelHomeLeadsToTheLedgerOfItsFurniture() {
    Document home = Jsoup.parse(site.get("both/index.html"));
    assertThat(home.select("a[href='../zh/ledger/index.html']")).hasSize(2);
  }

  @Test
  void withoutConsultationsNothingLeadsThere() throws IOException {
    Site empty = Sites.of(Articles.article("a"));
    Map<String, String> files = Rendered.of(empty, RealTemplates.read());
    assertThat(files.keySet()).noneMatch(path -> path.contains("ledger"));
    assertThat(files.get("zh/index.html")).doesNotContain("ledger");
  }

  @Test
  void aDraftSaysSo() throws IOException {
    Site drafts =
        Sites.site()
            .articles(
                Articles.article("a")
                    .draft()
                    .date("")
                    .steps(new Step(Stage.OUTCOME, Optional.empty(), Map.of()))
                    .stepTexts(Language.ZH, "果"))
            .build();
    Document page =
        Jsoup.parse(Rendered.of(drafts, RealTemplates.read()).get("zh/ledger/index.html"));
    assertThat(page.select("tbody .badge").eachText()).isEqualTo(List.of("草稿"));
  }

  private static Element row(Document page, int index) {
    return page.select("tbody tr").get(index);
  }
}
