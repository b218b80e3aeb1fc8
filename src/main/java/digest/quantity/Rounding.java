package digest.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Whether one number is another one rounded. To the digits given always counts: 12.3 million is
 * 12.34 million. Trailing zeros count for digits unless a word such as "about" says that they are
 * none, and the word says which way it was rounded: 37 is more than 30, and nearly 40.
 */
final class Rounding {
  /** Fractions such as a third are never told to more digits than this. */
  private static final int MANY_DIGITS = 15;

  private static final BigDecimal CLOSE = new BigDecimal("0.05");

  /** About ten is no five, though five rounds to ten. */
  private static final BigDecimal ABOUT = new BigDecimal("0.2");

  /** More than a third is less than two-fifths and a little. */
  private static final BigDecimal BEYOND = new BigDecimal("0.25");

  private Rounding() {}

  /** Whether the number as told is the other one, rounded to the digits that are told. */
  static boolean toDigits(BigDecimal told, BigDecimal exact) {
    return told.precision() > 1
        && told.precision() < MANY_DIGITS
        && rounds(told, exact, told.scale());
  }

  /** Whether the number as told, with its word, is the other one rounded. */
  static boolean byWord(BigDecimal told, Precision word, BigDecimal exact) {
    if (word == Precision.AS_GIVEN || word == Precision.SEVERAL || told.signum() <= 0) {
      return false;
    }
    if (isEndless(told)) {
      return isClose(told, exact, word.direction() == 0 ? CLOSE : BEYOND)
          && word.direction() * exact.compareTo(told) >= 0;
    }
    int place = told.stripTrailingZeros().scale();
    return switch (word.direction()) {
      case 1 -> exact.setScale(place, RoundingMode.FLOOR).compareTo(told) == 0;
      case -1 -> exact.setScale(place, RoundingMode.CEILING).compareTo(told) == 0;
      default -> rounds(told, exact, place) && isClose(told, exact, ABOUT);
    };
  }

  private static boolean rounds(BigDecimal told, BigDecimal exact, int place) {
    return exact.setScale(place, RoundingMode.HALF_UP).compareTo(told) == 0
        || exact.setScale(place, RoundingMode.HALF_DOWN).compareTo(told) == 0;
  }

  /** Whether it is a third or its like, which no digits tell in full. */
  static boolean isEndless(BigDecimal value) {
    return value.precision() >= MANY_DIGITS;
  }

  private static boolean isClose(BigDecimal told, BigDecimal exact, BigDecimal part) {
    BigDecimal difference = exact.subtract(told).abs();
    return difference.compareTo(told.multiply(part, MathContext.DECIMAL64)) <= 0;
  }
}
