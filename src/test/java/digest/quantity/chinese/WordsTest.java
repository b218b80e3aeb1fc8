package digest.quantity.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final Words<Boolean> TABLE = Words.ofAll("一 一带 一带一路 一切 $ US$");

  @ParameterizedTest
  @CsvSource({
    "一带一路建设, 一带一路",
    "一带一体, 一带",
    "一家, 一",
    "一, 一",
    "$5, $",
    "US$5, US$",
    "US, ''",
    "二带, ''",
  })
  void longestThatStandsThereIsFound(String text, String word) {
    assertThat(TABLE.at(new Text(text), 0).text()).isEqualTo(word);
  }
}
