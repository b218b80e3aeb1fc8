package digest.quantity.chinese;

import digest.quantity.Precision;
import java.math.BigDecimal;

/**
 * A number as it stands in a text, without its unit.
 *
 * @param value exact; its ulp is the place of the last digit that was given
 * @param power of ten that the scale words behind it stand for: 4 for 15万, 0 for 15
 * @param precision from the word in or behind it: 30多亿, 十余, 数百
 * @param split where a pair of neighbours is parted, two readings in one: 十七|八; -1 if it is none
 * @param other the second reading; the value again where there is none
 */
record Numeral(
    int start,
    int end,
    BigDecimal value,
    int power,
    Form form,
    Precision precision,
    int split,
    BigDecimal other) {
  enum Form {
    NONE,
    /** 15, 15万. */
    ARABIC,
    /** A single Chinese digit, or 十; means something only before a unit. */
    LONE,
    /** 二〇二三, or two digits that make no number together. */
    POSITIONAL,
    /** 三千五百. */
    SPOKEN,
    /** 百, 千万: a unit of number without a digit. */
    BARE,
    /** Longer than any number that means something. */
    ENDLESS
  }

  static final Numeral NONE = of(-1, -1, BigDecimal.ZERO, 0, Form.NONE);

  static Numeral of(int start, int end, BigDecimal value, int power, Form form) {
    return new Numeral(start, end, value, power, form, Precision.AS_GIVEN, -1, value);
  }

  boolean found() {
    return form != Form.NONE && form != Form.ENDLESS;
  }

  boolean isPair() {
    return split >= 0;
  }

  boolean isPlain() {
    return precision == Precision.AS_GIVEN && !isPair() && value.signum() >= 0;
  }

  /** Whether it is a whole number of these bounds, and nothing is said about how exact it is. */
  boolean isWithin(int least, int most) {
    return isPlain()
        && power == 0
        && value.scale() <= 0
        && value.compareTo(BigDecimal.valueOf(least)) >= 0
        && value.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  Numeral scaled(int by, int newEnd) {
    return new Numeral(
        start,
        newEnd,
        value.scaleByPowerOfTen(by),
        power + by,
        form == Form.LONE ? Form.SPOKEN : form,
        precision,
        split,
        other.scaleByPowerOfTen(by));
  }

  Numeral with(BigDecimal newValue) {
    return new Numeral(start, end, newValue, power, form, precision, -1, newValue);
  }

  Numeral with(Precision newPrecision, int newEnd) {
    Form known = form == Form.LONE && newPrecision != Precision.AS_GIVEN ? Form.SPOKEN : form;
    return new Numeral(start, newEnd, value, power, known, newPrecision, split, other);
  }

  Numeral from(int newStart) {
    return new Numeral(newStart, end, value, power, form, precision, split, other);
  }

  /** The first of a pair, or the second. */
  Numeral first() {
    return of(start, split, value, power, form);
  }

  Numeral second() {
    return of(split, end, other, power, form).with(precision, end);
  }
}
