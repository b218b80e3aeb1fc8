package digest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotQuantitiesTest {
  private static final NotQuantities WORDS =
      new NotQuantities(List.of("十四五", "十四五规划", "5G", "No. 1", "两会", " "));

  @ParameterizedTest
  @CsvSource({
    "十四五期间, 0, 3",
    "十四五规划, 0, 5",
    "在十四五, 1, 3",
    "在十四五, 0, 0",
    "十四, 0, 0",
    "5g网络, 0, 2",
    "5Gb, 0, 0",
    "15G, 1, 0",
    "no. 1 proposal, 0, 5",
    "No. 12, 0, 0",
    "全国两会, 2, 2"
  })
  void longestWordThatStandsThereIsFound(String text, int at, int length) {
    assertThat(WORDS.lengthAt(text, at)).isEqualTo(length);
  }
}
