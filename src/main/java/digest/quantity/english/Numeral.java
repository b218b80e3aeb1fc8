package digest.quantity.english;

import digest.quantity.Precision;
import java.math.BigDecimal;

/**
 * A number without what it counts.
 *
 * @param value with the scale words multiplied in; the {@code ulp} is the last place that was given
 * @param to the token after it; not positive if there is no number
 * @param scale the power of ten of the scale words at its end: 9 for five billion
 * @param form how it is told
 */
record Numeral(BigDecimal value, int to, int scale, Form form) {
  /** How a number is told. */
  enum Form {
    DIGITS,
    WORDS,
    /** Hundreds, several million. */
    SEVERAL,
    /** Two thirds. */
    FRACTION,
    /** Ninth, 24th. */
    ORDINAL,
    /** With an m that may be a million or metres: 936m. */
    MILLION_OR_METRE
  }

  static final Numeral NONE = new Numeral(BigDecimal.ZERO, -1, 0, Form.DIGITS);

  boolean isNone() {
    return to < 0;
  }

  boolean is(Form other) {
    return form == other;
  }

  boolean isOne() {
    return value.compareTo(BigDecimal.ONE) == 0;
  }

  Precision precision() {
    return form == Form.SEVERAL ? Precision.SEVERAL : Precision.AS_GIVEN;
  }

  Numeral scaled(int power, int to) {
    return new Numeral(value.scaleByPowerOfTen(power), to, scale + power, form);
  }

  Numeral as(Form other, int to) {
    return new Numeral(value, to, scale, other);
  }
}
