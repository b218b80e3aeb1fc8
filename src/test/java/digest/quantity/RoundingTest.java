package digest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  @ParameterizedTest
  @CsvSource({
    "12.3E6, 12.34E6, true",
    "12E6, 12.34E6, true",
    "12.4E6, 12.34E6, false",
    "940E6, 936E6, false",
    "0.94E9, 936E6, true",
    "9E8, 936E6, false",
    "62.2, 62.16, true",
    "62.1, 62.16, false",
    "12.4, 12.35, true",
    "12.3, 12.35, true"
  })
  void digitsGivenAreWhatCounts(BigDecimal told, BigDecimal exact, boolean agrees) {
    assertThat(Rounding.toDigits(told, exact)).isEqualTo(agrees);
  }

  @ParameterizedTest
  @CsvSource({
    "40, ABOUT, 37, true",
    "40, ABOUT, 34, false",
    "10, ABOUT, 5, false",
    "30, MORE_THAN, 37, true",
    "30, MORE_THAN, 41, false",
    "40, MORE_THAN, 37, false",
    "40, LESS_THAN, 37, true",
    "30, LESS_THAN, 37, false",
    "900E6, MORE_THAN, 936E6, true",
    "1E9, LESS_THAN, 936E6, true",
    "940E6, ABOUT, 936E6, true",
    "930E6, ABOUT, 936E6, false",
    "40, AS_GIVEN, 37, false",
    "0.33333333333333333333, ABOUT, 0.34, true",
    "0.33333333333333333333, MORE_THAN, 0.34, true",
    "0.33333333333333333333, LESS_THAN, 0.34, false",
    "0.33333333333333333333, ABOUT, 0.43, false"
  })
  void wordSaysWhichWayItWasRounded(
      BigDecimal told, Precision word, BigDecimal exact, boolean agrees) {
    assertThat(Rounding.byWord(told, word, exact)).isEqualTo(agrees);
  }

  @ParameterizedTest
  @CsvSource({
    "9, 90, 1",
    "90, 9, -1",
    "9.36E8, 936E9, 3",
    "7, 7.00, 0",
    "7, 71, 0",
    "0, 10, 0",
    "1E2, 1E12, 0"
  })
  void powerOfTenIsSeenWhereTheDigitsAreAlike(BigDecimal one, BigDecimal other, int power) {
    assertThat(PowerOfTen.between(one, other)).isEqualTo(power);
  }
}
