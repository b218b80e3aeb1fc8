package digest.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
  private static final Rule RULE = Rule.error("date-format", "Dates are dates.");

  @Test
  void placeMessageLineCaretAndHintAreDrawn() {
    SourceText source = new SourceText("a.md", "---\ntitle: x\npublished: 14/3/2026\n");
    int at = source.text().indexOf("14/");
    Diagnostic problem =
        RULE.at(source.span(at, at + 9), "`14/3/2026` is not a date", "write 2026-03-14");
    assertThat(DiagnosticPrinter.print(problem))
        .isEqualTo(
            """
            a.md:3:12: error[date-format]: `14/3/2026` is not a date
              3 | published: 14/3/2026
                |            ^^^^^^^^^
              hint: write 2026-03-14
            """);
  }

  @Test
  void secondPlaceIsDrawnBelowTheFirst() {
    SourceText english = new SourceText("a.en.md", "RMB 93.6 million\n");
    SourceText chinese = new SourceText("a.zh.md", "安排9.36亿元\n");
    Diagnostic problem =
        RULE.at(english.span(0, 16), "they differ", "correct one").beside(chinese.span(2, 8));
    assertThat(DiagnosticPrinter.print(problem))
        .isEqualTo(
            """
            a.en.md:1:1: error[date-format]: they differ
              1 | RMB 93.6 million
                | ^^^^^^^^^^^^^^^^
              and a.zh.md:1:3:
              1 | 安排9.36亿元
                |     ^^^^^^^^
              hint: correct one
            """);
  }

  @Test
  void warningIsCalledAWarning() {
    Rule rule = Rule.warning("some-rule", "About.");
    assertThat(DiagnosticPrinter.print(rule.at(new SourceText("a.md", "x").start(), "m")))
        .startsWith("a.md:1:1: warning[some-rule]: m\n");
  }

  @Test
  void withoutAHintThereIsNoHintLine() {
    assertThat(draw("abc", 1, 2)).doesNotContain("hint");
  }

  @Test
  void caretStandsUnderWideCharacters() {
    assertThat(draw("武汉市政协，错误在此", 6, 8)).contains("  1 | 武汉市政协，错误在此\n    |             ^^^^\n");
  }

  @Test
  void combiningMarkTakesNoColumn() {
    assertThat(draw("e\u0301e\u0301X", 4, 5)).contains("    |   ^\n");
  }

  @Test
  void emojiTakesTwoColumns() {
    assertThat(draw("😀✅X", 3, 4)).contains("    |     ^\n");
  }

  @Test
  void characterBeyondTheFirstPlaneIsOneWideCharacter() {
    assertThat(draw("𠮷X", 0, 2)).contains("    | ^^\n");
  }

  @Test
  void tabIsDrawnAsOneSpace() {
    assertThat(draw("a\tX", 2, 3)).contains("  1 | a X\n    |   ^\n");
  }

  @Test
  void controlCharacterIsShownAndNotSent() {
    assertThat(draw("\u001b[31mX", 5, 6)).contains("  1 | \uFFFD[31mX\n    |      ^\n");
  }

  @Test
  void controlCharacterOfTheMessageIsNotSentEither() {
    Diagnostic problem = RULE.at(new SourceText("a", "x").start(), "`\u001b[2J`", "\u0007");
    assertThat(DiagnosticPrinter.print(problem)).doesNotContain("\u001b", "\u0007");
  }

  @Test
  void messageStaysOnOneLine() {
    Diagnostic problem = RULE.at(new SourceText("a", "").start(), "`one\ntwo`");
    assertThat(DiagnosticPrinter.print(problem))
        .isEqualTo("a:1:1: error[date-format]: `one two`\n");
  }

  @Test
  void emptyFileHasNoLineToShow() {
    assertThat(draw("", 0, 0)).isEqualTo("a.md:1:1: error[date-format]: m\n");
  }

  @Test
  void endOfFileIsAPlaceToPointAt() {
    assertThat(draw("ab\n", 3, 3)).startsWith("a.md:2:1:").contains("  2 |\n    | ^\n");
  }

  @Test
  void endOfLineIsAPlaceToPointAt() {
    assertThat(draw("ab\ncd", 2, 2)).contains("  1 | ab\n    |   ^\n");
  }

  @Test
  void faultOverSeveralLinesIsMarkedOnItsFirst() {
    assertThat(draw("one two\nthree\n", 4, 10)).contains("  1 | one two\n    |     ^^^\n");
  }

  @Test
  void gutterGrowsWithTheNumberOfTheLine() {
    assertThat(draw("\n".repeat(99) + "x", 99, 100)).contains("  100 | x\n      | ^\n");
  }

  @Test
  void longLineIsCutAroundTheFault() {
    String line = "长".repeat(500) + "错" + "长".repeat(500);
    String drawn = draw(line, 500, 501).lines().skip(1).findFirst().orElseThrow();
    assertThat(drawn).matches("  1 \\| …长+错长+…").hasSizeLessThan(70);
  }

  @Test
  void caretStandsUnderTheFaultOfACutLine() {
    String line = "长".repeat(500) + "错" + "长".repeat(500);
    String[] drawn = draw(line, 500, 501).split("\n");
    String before = drawn[1].substring(0, drawn[1].indexOf('错'));
    assertThat(DisplayWidth.of(before)).isEqualTo(drawn[2].indexOf('^'));
  }

  @Test
  void faultAtTheStartOfALongLineShowsTheStart() {
    assertThat(draw("x".repeat(500), 0, 1)).contains("  1 | xxx").contains("x…\n    | ^\n");
  }

  @Test
  void faultAtTheEndOfALongLineShowsTheEnd() {
    assertThat(draw("x".repeat(499) + "E", 499, 500)).contains("  1 | …x").contains("xE\n");
  }

  @Test
  void surrogatesAreNeverCutApart() {
    String drawn = draw("𠮷".repeat(300), 301 - 1, 302);
    assertThat(drawn.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isFalse();
  }

  @Test
  void faultLongerThanTheScreenIsMarkedAsFarAsItIsSeen() {
    String caret = draw("x".repeat(500), 0, 500).lines().skip(2).findFirst().orElseThrow();
    assertThat(caret).isEqualTo("    | " + "^".repeat(100));
  }

  @Test
  void aMillionCharactersInOneLineAreDrawnAtOnce() {
    String line = "长".repeat(1_000_000);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> draw(line, 999_000, 999_001));
  }

  private static String draw(String text, int start, int end) {
    return DiagnosticPrinter.print(RULE.at(new SourceText("a.md", text).span(start, end), "m"));
  }
}
