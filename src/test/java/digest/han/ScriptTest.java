package digest.han;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
  @ParameterizedTest
  @ValueSource(strings = {"词", "〇", "々", "𠮷", "㐀", "豈"})
  void chineseCharactersAreHan(String character) {
    assertThat(Script.isHan(character.codePointAt(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "，", "한", "あ", "１", "　", "😀"})
  void othersAreNotHan(String character) {
    assertThat(Script.isHan(character.codePointAt(0))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"，", "。", "、", "《", "》", "「", "（", "）", "：", "；", "？", "！", "　", "～", "︵"})
  void marksAsWideAsACharacterAreFullWidth(String mark) {
    assertThat(Script.isFullWidthPunctuation(mark.codePointAt(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "Ａ", "９", "词", "〇", "“", "…", "—"})
  void lettersAndSharedMarksAreNotFullWidthPunctuation(String mark) {
    assertThat(Script.isFullWidthPunctuation(mark.codePointAt(0))).isFalse();
  }

  @Test
  void koreanIsHangul() {
    assertThat("한ㄱᄀ".codePoints()).allMatch(Script::isHangul);
  }

  @Test
  void quotesAreSharedByBothScripts() {
    assertThat("“”‘’—…·".codePoints()).allMatch(Script::isSharedPunctuation);
  }
}
