package digest.quantity.notation;

import digest.quantity.Amount;
import digest.quantity.Precision;
import digest.quantity.Quantity;
import digest.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An amount in another unit.
 *
 * @param rounded whether digits were cut that nothing in the wording speaks of
 */
record Converted(BigDecimal value, Unit unit, boolean rounded) {
  /** A conversion that needs more digits than this is rounded. */
  private static final int MOST_DIGITS = 4;

  private static final int ROUNDED_DIGITS = 3;

  /** As it is. */
  static Converted plain(Amount amount) {
    return new Converted(amount.value(), amount.unit(), false);
  }

  /** Rounded, where it must be, so that what the quantity says of the number stays true. */
  static Converted of(Quantity quantity, Amount amount, Unit unit) {
    BigDecimal above =
        amount.value().multiply(amount.unit().numerator()).multiply(unit.denominator());
    BigDecimal below = amount.unit().denominator().multiply(unit.numerator());
    BigDecimal close = above.divide(below, MathContext.DECIMAL64).stripTrailingZeros();
    boolean exact = close.multiply(below).compareTo(above) == 0;
    if (exact && close.precision() <= Math.max(MOST_DIGITS, significant(amount.value()))) {
      return new Converted(close, unit, false);
    }
    return round(above, below, unit, quantity.precision());
  }

  private static Converted round(
      BigDecimal above, BigDecimal below, Unit unit, Precision precision) {
    RoundingMode mode =
        switch (precision.direction()) {
          case 1 -> RoundingMode.FLOOR;
          case -1 -> RoundingMode.CEILING;
          default -> RoundingMode.HALF_UP;
        };
    BigDecimal value = above.divide(below, new MathContext(ROUNDED_DIGITS, mode));
    return new Converted(value, unit, precision.direction() == 0);
  }

  private static int significant(BigDecimal value) {
    return value.signum() == 0 ? 1 : value.stripTrailingZeros().precision();
  }

  /** Whether it comes to less than this many of a unit. */
  static boolean isBelow(Amount amount, int number, Unit unit) {
    BigDecimal ours = amount.value().abs().multiply(amount.unit().numerator());
    BigDecimal theirs = BigDecimal.valueOf(number).multiply(unit.numerator());
    return ours.multiply(unit.denominator()).compareTo(theirs.multiply(amount.unit().denominator()))
        < 0;
  }
}
