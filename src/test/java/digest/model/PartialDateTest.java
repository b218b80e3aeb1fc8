package digest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"2023", "2023-07", "2023-07-05", "2024-02-29", "0001", "9999-12-31"})
  void whatIsReadIsWrittenTheSame(String text) {
    assertThat(PartialDate.parse(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "23",
        "2023-",
        "2023-13",
        "2023-00",
        "2023-02-30",
        "2023-02-29",
        "2023-06-31",
        "2023-07-00",
        "2023-00-05",
        "2023-1-1",
        "2023-7",
        "2023-07-5",
        "20230705",
        "2023/07/05",
        "2023.07.05",
        "2023年7月5日",
        "２０２３",
        "٢٠٢٣",
        " 2023",
        "2023 ",
        "2023\n",
        "-2023",
        "12023",
        "0000",
        "0000-05",
        "0000-05-01"
      })
  void noRealDateIsRead(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  void partialDateCountsAsItsFirstDay() {
    assertThat(PartialDate.parse("2023-07").orElseThrow().firstDay())
        .isEqualTo(LocalDate.of(2023, 7, 1));
  }

  @Test
  void orderIsByFirstDayTheLessPreciseFirst() {
    List<String> inOrder = List.of("2022-12-31", "2023", "2023-01", "2023-01-01", "2023-02");
    Stream<PartialDate> backwards =
        Stream.of("2023-02", "2023-01-01", "2023-01", "2023", "2022-12-31")
            .map(text -> PartialDate.parse(text).orElseThrow());
    assertThat(backwards.sorted().map(PartialDate::toString)).isEqualTo(inOrder);
  }

  @Test
  void unknownDateIsEarlierThanEveryOther() {
    assertThat(PartialDate.UNKNOWN).isLessThan(PartialDate.parse("0001").orElseThrow());
  }

  @Test
  void unknownDateIsNotKnown() {
    assertThat(PartialDate.UNKNOWN.isKnown()).isFalse();
  }

  @Test
  void dayWithoutAMonthIsRefused() {
    assertThatThrownBy(() -> new PartialDate(2023, 0, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
