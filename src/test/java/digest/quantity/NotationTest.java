package digest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "0.50|0.5",
        "7|7",
        "1200|1,200",
        "-1234567|-1.234567 million",
        "999999|999,999",
        "9.36E8|936 million",
        "1.5E12|1.5 trillion",
        "3E15|3,000 trillion",
        "123456789|123,456,789",
        "-4500|-4,500"
      })
  void numberIsToldInEnglishScaleWords(BigDecimal value, String expected) {
    assertThat(Notation.number(value)).isEqualTo(expected);
  }

  @Test
  void sumOfMoneyBeginsWithItsCurrency() {
    assertThat(Notation.of(new Amount(new BigDecimal("9.36E8"), Units.YUAN)))
        .isEqualTo("CNY 936 million");
  }

  @Test
  void shareIsToldInHundredths() {
    assertThat(Notation.of(new Amount(new BigDecimal("0.6216"), Units.SHARE))).isEqualTo("62.16%");
  }

  @Test
  void fractionWithoutEndIsCut() {
    assertThat(Notation.of(new Amount(new BigDecimal("0.33333333333333333333"), Units.SHARE)))
        .isEqualTo("33.33%");
  }

  @Test
  void dateIsToldFromTheDayUpwards() {
    assertThat(Notation.of(new When(2023, false, 7, 5, When.Part.WHOLE))).isEqualTo("5 July 2023");
  }

  @Test
  void partOfAYearIsNamed() {
    assertThat(Notation.of(new When(-1, true, 0, 0, When.Part.FIRST_HALF)))
        .isEqualTo("first half last year");
  }

  @Test
  void timeOfDayIsToldInHoursAndMinutes() {
    assertThat(Notation.of(new Amount(new BigDecimal(570), Units.TIME))).isEqualTo("09:30");
  }
}
