package digest.content;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Splicing: one line changes, and not a byte besides. */
class EditTest {
  private static final String DAY = "2026-11-20";

  @Test
  void valueIsReplacedWhereItStands() {
    assertThat(edited("---\ntitle: 茶\nadded: 2001-01-01  # 何时\nkind: brief\n---\n正文\n"))
        .isEqualTo("---\ntitle: 茶\nadded: 2026-11-20  # 何时\nkind: brief\n---\n正文\n");
  }

  @Test
  void quotesAroundTheOldValueGoWithIt() {
    assertThat(edited("---\ntitle: 茶\nadded: \"2001\"\n---\n"))
        .isEqualTo("---\ntitle: 茶\nadded: 2026-11-20\n---\n");
  }

  @Test
  void emptyValueIsFilledIn() {
    assertThat(edited("---\ntitle: 茶\nadded:\ntopics: [tea]\n---\n"))
        .isEqualTo("---\ntitle: 茶\nadded: 2026-11-20\ntopics: [tea]\n---\n");
  }

  @Test
  void remarkBehindAnEmptyValueStays() {
    assertThat(edited("---\nadded:   # 何时\n---\n"))
        .isEqualTo("---\nadded: 2026-11-20   # 何时\n---\n");
  }

  @Test
  void newLineStandsBehindTheKeysBeforeIt() {
    assertThat(edited("---\ntopics: [tea]\ndate: 2024  # 年\n\noutlet: gangbao\n---\n"))
        .isEqualTo(
            "---\ntopics: [tea]\ndate: 2024  # 年\nadded: 2026-11-20\n\noutlet: gangbao\n---\n");
  }

  @Test
  void newLineStandsFirstWhereNoKeyComesBefore() {
    assertThat(edited("---\ntopics: [tea]\n---\n"))
        .isEqualTo("---\nadded: 2026-11-20\ntopics: [tea]\n---\n");
  }

  @Test
  void emptyHeaderTakesTheLine() {
    assertThat(edited("---\n---\n正文")).isEqualTo("---\nadded: 2026-11-20\n---\n正文");
  }

  @Test
  void textOverSeveralLinesIsNotCutInTwo() {
    assertThat(edited("---\nsummary: |\n  一。\n\n  二。\ntopics: [tea]\n---\n"))
        .isEqualTo("---\nsummary: |\n  一。\n\n  二。\nadded: 2026-11-20\ntopics: [tea]\n---\n");
  }

  @Test
  void theSameWordInTheTextIsLeftAlone() {
    assertThat(edited("---\ntitle: 茶\n---\nadded: 2001-01-01\n"))
        .isEqualTo("---\ntitle: 茶\nadded: 2026-11-20\n---\nadded: 2001-01-01\n");
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsStay() {
    assertThat(edited("\uFEFF---\r\ntitle: 茶𠮷\r\ntopics: [tea]\r\n---\r\n正\r文\n"))
        .isEqualTo(
            "\uFEFF---\r\ntitle: 茶𠮷\r\nadded: 2026-11-20\r\ntopics: [tea]\r\n---\r\n正\r文\n");
  }

  @Test
  void oldMacintoshLineEndsStay() {
    assertThat(edited("---\rtitle: 茶\r---\r正文\r"))
        .isEqualTo("---\rtitle: 茶\radded: 2026-11-20\r---\r正文\r");
  }

  @Test
  void headerInBracesIsLeftAlone() {
    assertThat(edit("---\n{title: 茶}\n---\n")).isEmpty();
  }

  @Test
  void unreadableHeaderIsLeftAlone() {
    assertThat(edit("---\ntitle: 茶\n")).isEmpty();
  }

  @Test
  void placesBehindANewLineAreKnownFromBefore() {
    Edit edit = edit("---\ntitle: 茶\n---\n正文\n").orElseThrow();
    int after = edit.edited().text().indexOf("正文");
    assertThat(edit.before(after)).isEqualTo(edit.source().text().indexOf("正文"));
  }

  private static Optional<Edit> edit(String file) {
    return Edit.set(new SourceText("a.zh.md", Edit.evenedOut(file)), Header.ADDED, DAY);
  }

  private static String edited(String file) {
    return edit(file).orElseThrow().applyTo(file);
  }
}
