package digest.quantity.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChineseQuantitiesTest {
  private static final QuantityReader READER = new ChineseQuantities(NotQuantities.NONE);

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatIsWrittenIntoTheText(String annotated) {
    String text = Annotation.textOf(annotated);
    assertThat(Annotation.of(text, READER.read(text))).isEqualTo(annotated);
  }

  static Stream<String> cases() throws IOException {
    try (InputStream in = ChineseQuantitiesTest.class.getResourceAsStream("../chinese.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }
  }

  @Test
  void wordsOfTheGlossaryArePassedOver() {
    NotQuantities not = new NotQuantities(List.of("1号", "八项规定", "三大攻坚战"));
    List<Quantity> read = new ChineseQuantities(not).read("“1号”建议案落实八项规定，打赢三大攻坚战，走访8家企业");
    assertThat(read).extracting(Quantity::text).containsExactly("8家");
  }

  @Test
  void aWordOfTheGlossaryBehindAWordOfPrecisionIsPassedOver() {
    NotQuantities not = new NotQuantities(List.of("三大攻坚战"));
    assertThat(new ChineseQuantities(not).read("近三大攻坚战")).isEmpty();
  }

  @Test
  void theSameYearIsTheLastOneTold() {
    List<Quantity> read = READER.read("2019年立项，上世纪90年代建成的厂房同年9月拆除");
    assertThat(Annotation.of(read.get(2))).isEqualTo("2019-09-00");
  }

  @Test
  void emptyTextHasNone() {
    assertThat(READER.read("")).isEmpty();
  }
}
