package digest.quantity.chinese;

import java.math.BigDecimal;

/** Adds up a Chinese numeral, digit by digit and unit by unit: 三 千 五 百 万. */
final class SpokenSum {
  private static final long[] TENS = new long[17];

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = TENS[i - 1] * 10;
    }
  }

  private static final int NO_UNIT = 9;

  /** What is settled above 亿, above 万, and below. */
  private long high;

  private long middle;
  private long low;

  private int digit = -1;
  private int unit = NO_UNIT;
  private int last;
  private int place;
  private boolean zero;
  private boolean empty = true;
  private boolean bare;

  /** Whether the digit fits; it is taken if so. */
  boolean digit(int value) {
    if (digit >= 0 || unit == 0) {
      return false;
    }
    if (value == 0) {
      zero = true;
      return !empty;
    }
    digit = value;
    empty = false;
    return true;
  }

  /** Whether the unit of number fits; it is taken if so. */
  boolean power(int power) {
    boolean fits = power < 4 ? small(power) : large(power);
    if (fits) {
      digit = -1;
      zero = false;
      empty = false;
      last = power;
    }
    return fits;
  }

  private boolean small(int power) {
    if (power >= unit || digit < 0 && !empty && !zero && power > 1) {
      return false;
    }
    bare |= empty && power > 1;
    low += Math.max(digit, digit < 0 ? 1 : 0) * TENS[power];
    unit = power;
    place = power;
    return true;
  }

  private boolean large(int power) {
    long below = low + Math.max(digit, 0) + (power > 4 ? middle : 0);
    if (power == 12 && middle > 0
        || below == 0 && !empty
        || high > 0 && power >= 8
        || middle > 0 && power == 4) {
      return false;
    }
    bare |= empty;
    long sum = Math.max(below, 1) * TENS[power];
    place = (digit >= 0 || empty ? 0 : place) + power;
    low = 0;
    unit = NO_UNIT;
    if (power == 4) {
      middle = sum;
    } else {
      middle = 0;
      high = sum;
    }
    return true;
  }

  /** Whether it began with a unit: 百万. */
  boolean isBare() {
    return bare;
  }

  /** The power of ten of the large unit at its end. */
  int lastLarge() {
    return digit < 0 && last >= 4 ? last : 0;
  }

  BigDecimal value() {
    long sum = high + middle + low;
    int ulp = place;
    if (digit >= 0) {
      // 三千五 is 3,500, but 二十五 is 25 and 三千零五 is 3,005.
      ulp = last >= 2 && !zero && !bare ? last - 1 : 0;
      sum += digit * TENS[ulp];
    }
    return BigDecimal.valueOf(sum / TENS[ulp], -ulp);
  }
}
