package digest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Span;
import org.junit.jupiter.api.Test;

class RunningTextTest {
  @Test
  void aFigureAcrossEmphasisIsOne() {
    assertThat(Parsed.source("支持**9.36**亿元。", "9.36亿元")).isEqualTo("9.36**亿元");
  }

  @Test
  void anEscapeIsOneCharacter() {
    assertThat(Parsed.source("甲\\*乙*丙*", "*")).isEqualTo("\\*");
  }

  @Test
  void whatFollowsAnEscapeKeepsItsPlace() {
    assertThat(Parsed.source("甲\\*乙*丙*", "乙")).isEqualTo("乙");
  }

  @Test
  void anEntityIsOneCharacter() {
    assertThat(Parsed.source("R&amp;D 投入", "R&D")).isEqualTo("R&amp;D");
  }

  @Test
  void anEntityBeyondTheBasicPlaneIsOnePlace() {
    Span span = Parsed.only("甲&#x20BB7;乙").text().span(2, 3);
    assertThat(span.text()).isEqualTo("&#x20BB7;");
  }

  @Test
  void charactersBeyondTheBasicPlaneKeepTheirPlace() {
    assertThat(Parsed.source("𠮷野*家*在😀此", "家在😀")).isEqualTo("家*在😀");
  }

  @Test
  void linesOfChineseAreOneText() {
    assertThat(Parsed.source("产业\n集群", "产业集群")).isEqualTo("产业\n集群");
  }

  @Test
  void linesOfEnglishAreSpaced() {
    assertThat(Parsed.source("RMB 936\n  million", "936 million")).isEqualTo("936\n  million");
  }

  @Test
  void cellsAreKeptApart() {
    assertThat(Parsed.only("| 甲 | 3 |\n|---|---|\n| 5 | **乙** |\n").plainText())
        .isEqualTo("甲\n3\n5\n乙");
  }

  @Test
  void aCellKeepsItsPlace() {
    assertThat(Parsed.source("| 甲 | 3 |\n|---|---|\n| 5 | **9**亿 |\n", "9亿")).isEqualTo("9**亿");
  }

  @Test
  void itemsAreKeptApart() {
    assertThat(Parsed.only("- 甲\n- 乙\n  - 丙\n\n    丁\n").plainText()).isEqualTo("甲\n乙\n丙\n丁");
  }

  @Test
  void quotedLinesKeepTheirPlace() {
    assertThat(Parsed.source("> 甲a\n> b乙", "b乙")).isEqualTo("b乙");
  }

  @Test
  void codeKeepsItsPlace() {
    assertThat(Parsed.source("见 `` a`b `` 处", "a`b")).isEqualTo("a`b");
  }

  @Test
  void codeInATableKeepsItsBar() {
    assertThat(Parsed.source("| 甲 |\n|---|\n| `x\\|y` |\n", "x|y")).isEqualTo("x\\|y");
  }

  @Test
  void indentedCodeIsTaken() {
    assertThat(Parsed.only("    a\n\n      b\n").plainText()).isEqualTo("a\n\n  b");
  }

  @Test
  void linksLeaveTheirWords() {
    assertThat(Parsed.only("见[此](topic:x \"题\")文").plainText()).isEqualTo("见此文");
  }

  @Test
  void footnoteNumbersAreLeftOut() {
    String body = "共9[^1]亿\n\n[^1]: 注";
    assertThat(Parsed.document(body).blocks().get(0).plainText()).isEqualTo("共9亿");
  }

  @Test
  void alternativesAreWordsKeptApart() {
    assertThat(Parsed.only("前![图*一*](a.jpg)后").plainText()).isEqualTo("前\n图一\n后");
  }

  @Test
  void aSeparatorIsTheGapBetween() {
    RunningText text = Parsed.only("- 甲\n- 乙").text();
    assertThat(text.span(1, 2).text()).isEqualTo("\n- ");
  }

  @Test
  void anEmptyPlaceIsAPlace() {
    RunningText text = Parsed.only("甲&amp;乙").text();
    assertThat(text.span(2, 2))
        .isEqualTo(text.span(2, 3).source().span(text.span(2, 3).start(), text.span(2, 3).start()));
  }

  @Test
  void everyCharacterOfAPlainTextIsItself() {
    Block block = Parsed.only("甲 (a) 乙");
    for (int i = 0; i < block.plainText().length(); i++) {
      assertThat(block.text().span(i, i + 1).text())
          .isEqualTo(block.plainText().substring(i, i + 1));
    }
  }
}
