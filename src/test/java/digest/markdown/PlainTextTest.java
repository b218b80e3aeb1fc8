package digest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final int TEXTS = 20_000;

  @Test
  void plainTextIsReadAsFlexmarkReadsIt() {
    MixedText texts = new MixedText(20_260_101);
    for (int i = 0; i < TEXTS; i++) {
      SourceText source = new SourceText("content/a.zh.md", "---\n---\n" + texts.next());
      assertThat(facts(Markdown.parse(source, 8)))
          .as(source.text())
          .isEqualTo(facts(Markdown.parseWhole(source, 8)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲，乙（丙）。",
        "甲\n乙 a\n  b",
        "Plain words, \"so\": 3.5% (2023)!",
        "## 题 a",
        "支持**9.36亿元**，见[此](article:lab-funding)。",
        "2023年7月5日",
      })
  void plainTextNeedsNoFlexmark(String chunk) {
    assertThat(isPlain(chunk)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 甲",
        "1. 甲",
        "> 甲",
        " 甲",
        "甲\n- 乙",
        "甲\n---",
        "甲  \n乙",
        "甲*乙*",
        "**，**",
        "a|b\n:-",
        "#题",
        "# 题 #",
        "![甲](a.jpg)",
        "[甲](javascript:x)",
        "[甲]",
        "[^a](b)",
        "a&amp;b",
        "\\*",
        "`a`",
        "a\tb",
        "甲　",
        "　甲",
        "~甲~"
      })
  void anythingElseIsLeftToFlexmark(String chunk) {
    assertThat(isPlain(chunk)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 甲", "- 甲，**乙**\n- b, [见此](article:x)\n- 7月"})
  void listsOfPlainTextNeedNoFlexmark(String chunk) {
    assertThat(isPlainList(chunk)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* 甲",
        "1. 甲",
        "- 甲\n乙",
        "- 甲\n  - 乙",
        "-  甲",
        "- - 甲",
        "- 1. 甲",
        "- # 甲",
        "- > 甲",
        "- *甲*",
        "- 甲  \n- 乙",
        "- 甲\n---",
        "- ",
        "-"
      })
  void otherListsAreLeftToFlexmark(String chunk) {
    assertThat(isPlainList(chunk)).isFalse();
  }

  private static boolean isPlain(String chunk) {
    Reading reading = new Reading(new SourceText("a.md", chunk));
    return new PlainText(reading).read(0, chunk.length()).isPresent();
  }

  private static boolean isPlainList(String chunk) {
    Reading reading = new Reading(new SourceText("a.md", chunk));
    return new PlainText(reading).readList(0, chunk.length()).isPresent();
  }

  private static List<Object> facts(Document document) {
    List<Object> blocks =
        document.blocks().stream().map(PlainTextTest::facts).map(Object.class::cast).toList();
    return List.of(blocks, document.allows(), document.problems());
  }

  private static List<Object> facts(Block block) {
    return List.of(
        block.kind(),
        block.level(),
        block.span(),
        block.html(Addresses.AS_WRITTEN),
        block.text().text(),
        block.text().runs(),
        block.links(),
        block.images(),
        block.shape(),
        block.hash());
  }
}
