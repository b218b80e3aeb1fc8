package digest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {
  @Test
  void aLongParagraphIsReportedWhereItBegins() {
    Diagnostic problem = only("甲\n\n" + ("乙".repeat(99) + "\n").repeat(300));
    assertThat(problem.code()).isEqualTo("too-large");
    assertThat(problem.span()).hasToString("a.md:3:1");
  }

  @Test
  void aLongTextIsReported() {
    assertThat(only("词语\n\n".repeat(200_000)).code()).isEqualTo("too-large");
  }

  @Test
  void manyLinesAreReportedAtTheFirstTooMany() {
    assertThat(only("甲\n\n".repeat(6_000)).span().line()).isEqualTo(10_001);
  }

  @Test
  void deepQuotesAreReportedAtTheirLine() {
    Diagnostic problem = only("甲\n\n" + "> ".repeat(40) + "乙");
    assertThat(problem.code()).isEqualTo("too-deep");
    assertThat(problem.span()).hasToString("a.md:3:1");
  }

  @Test
  void deepListsAreReported() {
    assertThat(only("1. ".repeat(40) + "甲").code()).isEqualTo("too-deep");
  }

  @Test
  void tooManyStarsAreReported() {
    assertThat(only("*甲 ".repeat(2_000)).code()).isEqualTo("too-much-markup");
  }

  @Test
  void largeTablesAreReported() {
    assertThat(only("a|b\n-|-\n" + "c|d\n".repeat(2_500)).code()).isEqualTo("too-large");
  }

  @Test
  void gapsAreReported() {
    assertThat(only("甲" + " ".repeat(300) + "乙").message()).contains("spaces in a row");
  }

  @Test
  void whatRunsOutOfStackIsReported() throws InterruptedException {
    List<Document> read = new ArrayList<>();
    String body = "[a](b \"" + "x".repeat(19_000) + "\")";
    Thread small = new Thread(null, () -> read.add(parse(body)), "small stack", 1 << 18);
    small.start();
    small.join();
    assertThat(read.get(0).problems()).extracting(Diagnostic::code).containsExactly("too-deep");
  }

  @Test
  void aTableOfAllProvincesIsAllowed() {
    String row = "|甲".repeat(12) + "|\n";
    String body = row + "|-".repeat(12) + "|\n" + row.repeat(34);
    assertThat(parse(body).problems()).isEmpty();
  }

  private static Diagnostic only(String body) {
    Document document = parse(body);
    assertThat(document.blocks()).isEmpty();
    assertThat(document.problems()).hasSize(1);
    return document.problems().get(0);
  }

  private static Document parse(String body) {
    return Markdown.parse(new SourceText("a.md", body), 0);
  }
}
