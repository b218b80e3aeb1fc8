package digest.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTextTest {
  @Test
  void columnsCountCodePoints() {
    assertThat(new SourceText("a", "𠮷𠮷x").column(4)).isEqualTo(3);
  }

  @Test
  void columnsStartAnewOnEachLine() {
    assertThat(new SourceText("a", "ab\n汉字").column(4)).isEqualTo(2);
  }

  @Test
  void lineEndBelongsToItsLine() {
    assertThat(new SourceText("a", "ab\ncd").line(2)).isEqualTo(1);
  }

  @Test
  void firstCharacterBehindALineEndIsOnTheNextLine() {
    assertThat(new SourceText("a", "ab\ncd").line(3)).isEqualTo(2);
  }

  @Test
  void endOfTheTextIsOnTheLastLine() {
    assertThat(new SourceText("a", "ab\n").line(3)).isEqualTo(2);
  }

  @Test
  void emptyTextHasOneLine() {
    assertThat(new SourceText("a", "").lineCount()).isEqualTo(1);
  }

  @Test
  void lineIsGivenWithoutItsEnd() {
    assertThat(new SourceText("a", "ab\ncd\n").lineText(2)).isEqualTo("cd");
  }

  @Test
  void offsetBehindTheEndIsRefused() {
    assertThatThrownBy(() -> new SourceText("a", "ab").line(3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void spanBehindTheEndIsRefusedByName() {
    assertThatThrownBy(() -> new SourceText("a.md", "ab").span(1, 3))
        .hasMessage("1..3 of 2 characters in a.md");
  }

  @Test
  void spanThatRunsBackwardsIsRefused() {
    assertThatThrownBy(() -> new SourceText("a", "ab").span(2, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void spanTellsItsPlace() {
    assertThat(new SourceText("a.md", "x\n汉字").span(3, 4)).hasToString("a.md:2:2");
  }
}
