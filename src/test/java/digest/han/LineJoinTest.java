package digest.han;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineJoinTest {
  @ParameterizedTest
  @ValueSource(strings = {"词语", "，后", "词（", "。“", "”说", "…后", "—后", "》（", "𠮷野", "〇々", "、‘", "词·"})
  void chineseJoinsWithoutSpace(String pair) {
    assertThat(isSeamless(pair)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ab", "词b", "a词", "1亿", "亿1", "”“", "—a", "a，", "한국", "词한", "，한", ".词", "词."})
  void anythingElseKeepsItsSpace(String pair) {
    assertThat(isSeamless(pair)).isFalse();
  }

  private static boolean isSeamless(String pair) {
    return LineJoin.isSeamless(pair.codePointAt(0), pair.codePointBefore(pair.length()));
  }
}
