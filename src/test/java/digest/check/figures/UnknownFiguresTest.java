package digest.check.figures;

import static digest.check.figures.Figures.check;
import static digest.check.figures.Figures.codes;
import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.DiagnosticPrinter;
import digest.model.Count;
import digest.model.Language;
import digest.model.Stage;
import digest.model.Step;
import digest.testing.Articles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownFiguresTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "安排9.36亿元。",
        "安排93600万元。",
        "安排9.4亿元。",
        "7月5日开会。",
        "2023年7月5日开会。",
        "7月开会。",
        "有12座。",
        "有十二座。",
        "占三成。",
        "占30%。",
        "今年的一个例子。",
        "超9600家。",
        "有28家。",
      })
  void figureThatWasPrintedIsKnown(String zh) {
    assertThat(check(digest(zh))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "安排93.6亿元。",
        "7月6日开会。",
        "8月开会。",
        "2022年开会。",
        "有22座。",
        "占四成。",
        "有9500家。",
      })
  void figureThatWasNotPrintedIsReported(String zh) {
    assertThat(codes(digest(zh))).containsExactly("unknown-figure");
  }

  @Test
  void unknownFigureIsToldWithItsPlace() {
    List<Diagnostic> problems = check(digest("有22座。"));
    assertThat(problems).hasSize(1);
    assertThat(DiagnosticPrinter.print(problems.get(0)))
        .isEqualTo(
            """
            content/articles/2023/a.zh.md:3:2: error[unknown-figure]: `22座` is not among the printed figures
              3 | 有22座。
                |   ^^^^
              hint: if the page prints it, add it to `source-figures`; if you computed it, to `derived-figures`
            """);
  }

  @Test
  void titleSummaryFiguresAndStepsAreLookedAt() {
    Articles article =
        Articles.article("a")
            .zh("21座", "22座", "正文。\n")
            .untranslated()
            .printed("12座")
            .figure(Language.ZH, "one", "23座", "24座里的")
            .steps(new Step(Stage.RESEARCH, Optional.empty(), Map.of(Count.GROUPS, 26)))
            .stepTexts(Language.ZH, "看了25座。");
    assertThat(codes(article)).containsOnly("unknown-figure").hasSize(6);
  }

  @Test
  void countsOfStepsMayBePrintedWithTheirUnits() {
    Articles article =
        Articles.article("a")
            .untranslated()
            .printed("37个", "3个月")
            .steps(
                new Step(
                    Stage.RESEARCH, Optional.empty(), Map.of(Count.GROUPS, 37, Count.MONTHS, 3)))
            .stepTexts(Language.ZH, "调研。");
    assertThat(check(article)).isEmpty();
  }

  @Test
  void editorsNoteIsNotLookedAt() {
    assertThat(check(digest("编者注：原文印作21座。"))).isEmpty();
  }

  @Test
  void articleWithoutPrintedFiguresIsNotLookedAt() {
    assertThat(check(Articles.article("a").zhBody("有21座。\n").untranslated())).isEmpty();
  }

  private static Articles digest(String zh) {
    return Articles.article("a")
        .zhBody(zh + "\n")
        .untranslated()
        .printed("9.36亿元", "7月5日", "12座", "三成", "超9600家", "7家", "21家")
        .computed("28家", "7家", "21家");
  }
}
