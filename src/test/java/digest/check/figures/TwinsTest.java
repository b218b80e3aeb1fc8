package digest.check.figures;

import static digest.check.figures.Figures.check;
import static digest.check.figures.Figures.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.DiagnosticPrinter;
import digest.model.Language;
import digest.model.Stage;
import digest.model.Step;
import digest.testing.Articles;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "安排9.36亿元。 | RMB 936 million was set aside.",
        "走访三成企业。 | They visited 30 per cent of the firms.",
        "有3000多万人。 | There are more than 30 million people.",
        "7月5日开会，12名委员发言。 | Twelve members spoke at a meeting on 5 July.",
        "去年有28家。 | There were 28 in 2022.",
        "增长3至5%。 | It grew by 3 to 5 per cent.",
        "有7家，另外又有7家。 | There are 7 firms, and another seven.",
        "用上了5G。 | It uses 5G.",
      })
  void sameFiguresAreFine(String zh, String en) {
    assertThat(check(body(zh, en))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "安排9.36亿元。 | RMB 93.6 million was set aside.",
        "安排9.36亿元。 | RMB 9.36 billion was set aside.",
        "走访三成企业。 | They visited 3 per cent of the firms.",
        "走访28家企业。 | They visited 82 firms.",
        "7月5日开会。 | They met on 5 June.",
        "增长3至5%。 | It grew by 3 to 6 per cent.",
        "下降20%。 | It rose by 20 per cent.",
      })
  void otherFiguresContradict(String zh, String en) {
    assertThat(codes(body(zh, en))).containsExactly("quantity-contradiction");
  }

  @Test
  void contradictionShowsBothPlaces() {
    List<Diagnostic> problems =
        check(body("两年里安排**9.36**亿元。\n", "In two years RMB **93.6** million was set aside.\n"));
    assertThat(problems).hasSize(1);
    assertThat(DiagnosticPrinter.print(problems.get(0)))
        .isEqualTo(
            """
            content/articles/2023/a.en.md:3:14: error[quantity-contradiction]: `RMB 93.6 million` is 1/10 of `9.36亿元` (CNY 936 million)
              3 | In two years RMB **93.6** million was set aside.
                |              ^^^^^^^^^^^^^^^^^^^^
              and content/articles/2023/a.zh.md:3:8:
              3 | 两年里安排**9.36**亿元。
                |             ^^^^^^^^^^
              hint: look at the printed page, and correct the one that is wrong
            """);
  }

  @Test
  void figureOfOneLanguageIsMissingInTheOther() {
    List<Diagnostic> problems = check(body("走访企业12家。\n", "They visited firms.\n"));
    assertThat(problems).hasSize(1);
    assertThat(DiagnosticPrinter.print(problems.get(0)))
        .isEqualTo(
            """
            content/articles/2023/a.zh.md:3:5: warning[missing-quantity]: `12家` is not in the English
              3 | 走访企业12家。
                |         ^^^^
              and content/articles/2023/a.en.md:3:1:
              3 | They visited firms.
                | ^
              hint: say it in both languages, or in neither
            """);
  }

  @Test
  void figureOfTheEnglishAloneIsMissingInTheChinese() {
    assertThat(check(body("走访企业。\n", "They visited 12 firms.\n")))
        .extracting(Diagnostic::message)
        .containsExactly("`12` is not in the Chinese");
  }

  @Test
  void figureOfTheChineseSummaryAloneIsMissing() {
    Articles article =
        Articles.article("a")
            .zh("标题", "走访12家企业。", "走访12家企业。\n")
            .en("Title", "They visited firms.", "They visited 12 firms.\n");
    assertThat(codes(article)).containsExactly("missing-quantity");
  }

  @Test
  void titlesAreCompared() {
    Articles article =
        Articles.article("a").zh("9家出力", "摘要", "正文。\n").en("6 firms help", "Summary", "Text.\n");
    assertThat(codes(article)).containsExactly("quantity-contradiction");
  }

  @Test
  void figuresAreComparedByTheirIds() {
    Articles article =
        Articles.article("a")
            .figure(Language.ZH, "money", "9.36亿元", "资金")
            .figure(Language.ZH, "firms", "28家", "企业")
            .figure(Language.EN, "firms", "28", "firms")
            .figure(Language.EN, "money", "RMB 9.36 billion", "funds");
    assertThat(codes(article)).containsExactly("quantity-contradiction");
  }

  @Test
  void figureMayBeSaidInTheLabelOfTheOtherLanguage() {
    Articles article =
        Articles.article("a")
            .figure(Language.ZH, "share", "三成", "2022年的占比")
            .figure(Language.EN, "share", "30 per cent in 2022", "share");
    assertThat(codes(article)).containsExactly("moved-quantity");
  }

  @Test
  void stepsAreCompared() {
    Articles article =
        Articles.article("a")
            .steps(step(Stage.RESEARCH), step(Stage.ADVICE))
            .stepTexts(Language.ZH, "走访12家企业。", "提出5条建议。")
            .stepTexts(Language.EN, "Members visited 12 firms.", "They made 6 suggestions.");
    assertThat(codes(article)).containsExactly("quantity-contradiction");
  }

  @Test
  void figureThatMovedToTheNextParagraphIsAHint() {
    Articles article =
        body(
            "安排9.36亿元。\n\n其中有7家。\n\n完。\n",
            "Money was set aside.\n\nThere are 7 firms, and RMB 936 million.\n\nThe end.\n");
    assertThat(codes(article)).containsExactly("moved-quantity");
  }

  @Test
  void figuresThatChangedPlacesDoNotContradict() {
    Articles article = body("安排9.36亿元。\n\n又安排5亿元。\n", "RMB 500 million.\n\nAnd RMB 936 million.\n");
    assertThat(codes(article)).containsOnly("moved-quantity").hasSize(2);
  }

  @Test
  void headingsPartNoNeighbours() {
    Articles article = body("安排9.36亿元。\n\n## 题\n\n完。\n", "Money.\n\n## Title\n\nRMB 936 million.\n");
    assertThat(codes(article)).containsExactly("moved-quantity");
  }

  @Test
  void figureThatMovedFartherIsMissing() {
    Articles article =
        body("安排9.36亿元。\n\n中。\n\n完。\n", "Money.\n\nMiddle.\n\nThe end: RMB 936 million.\n");
    assertThat(codes(article)).containsExactly("missing-quantity", "missing-quantity");
  }

  @Test
  void figureThatMovedInToAParagraphWithoutTwinIsAHint() {
    Articles article = body("走访12家。\n\n安排9.36亿元。\n", "12 firms, RMB 936 million.\n");
    assertThat(codes(article)).containsExactly("moved-quantity");
  }

  @Test
  void movedFigureDoesNotHideAnother() {
    Articles article = body("安排9.36亿元。\n\n又有7家。\n", "RMB 93.6 million.\n\nAnd 7 firms.\n");
    assertThat(codes(article)).containsExactly("quantity-contradiction");
  }

  @Test
  void paragraphWithoutTwinIsNotCompared() {
    assertThat(check(body("一。\n\n走访12家。\n", "One.\n"))).isEmpty();
  }

  @Test
  void articleWithoutEnglishIsNotCompared() {
    assertThat(check(Articles.article("a").zhBody("走访12家。\n").untranslated())).isEmpty();
  }

  @Test
  void tablesAreComparedAsAWhole() {
    Articles article =
        body(
            "| 项 | 数 |\n| --- | --- |\n| 家 | 12家 |\n| 款 | 9.36亿元 |\n",
            "| Item | Number |\n| --- | --- |\n| Money | RMB 936 million |\n| Firms | 21 |\n");
    assertThat(codes(article)).containsExactly("quantity-contradiction");
  }

  @Test
  void lastYearIsTheOneBeforeTheArticles() {
    assertThat(codes(body("去年建成。\n", "It was built in 2021.\n")))
        .containsExactly("quantity-contradiction");
  }

  @Test
  void manyFiguresAreComparedInTime() {
    String zh = "走访12家企业，安排9.36亿元，增长3.5%。".repeat(300);
    String en = "They visited 12 firms with RMB 936 million, a rise of 3.5 per cent. ".repeat(300);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> check(body(zh, en)));
  }

  private static Articles body(String zh, String en) {
    return Articles.article("a").zhBody(zh).enBody(en);
  }

  private static Step step(Stage stage) {
    return new Step(stage, Optional.empty(), Map.of());
  }
}
