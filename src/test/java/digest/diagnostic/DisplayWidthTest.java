package digest.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest(name = "{0} is {1} wide")
  @CsvSource({
    "abc, 3",
    "汉字, 4",
    "，, 2",
    "Ａ, 2",
    "ｱ, 1",
    "한글, 4",
    "é, 1",
    "\u0301, 0",
    "\u200b, 0",
    "\ufe0f, 0",
    "“, 1",
    "…, 1",
    "—, 1",
    "①, 1",
    "★, 1",
    "✅, 2",
    "⭐, 2",
    "😀, 2",
    "𠮷, 2",
    "\u3000x, 3",
    "︐, 2",
    "\ud800x, 2"
  })
  void columnsAreThoseOfATerminal(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
