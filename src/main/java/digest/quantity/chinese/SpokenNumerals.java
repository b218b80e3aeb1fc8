package digest.quantity.chinese;

import digest.quantity.Precision;
import digest.quantity.chinese.Numeral.Form;
import java.math.BigDecimal;

/** Reads numerals of Chinese characters. */
final class SpokenNumerals {
  /** No number has more characters; what has is not read. */
  private static final int LONGEST = 32;

  private SpokenNumerals() {}

  static Numeral at(Text text, int start) {
    if (text.isOneOf(start, "零〇") && text.at(start + 1) == '点' && isDigit(text, start + 2)) {
      return Numeral.of(start, start + 1, BigDecimal.ZERO, 0, Form.LONE);
    }
    int digits = 0;
    while (digits <= LONGEST && Digits.chinese(text, start + digits) >= 0) {
      digits++;
    }
    if (digits > LONGEST) {
      return Numeral.of(start, start + digits, BigDecimal.ZERO, 0, Form.ENDLESS);
    }
    if (digits > 2 || digits == 2 && !isPair(text, start)) {
      return text.at(start + 1) == '两' ? sum(text, start) : positional(text, start, digits);
    }
    return withRest(text, sum(text, start));
  }

  /** 八十有三, the old way to tell an age. */
  private static Numeral withRest(Text text, Numeral tens) {
    int end = tens.end() + 2;
    boolean rest =
        tens.form() == Form.SPOKEN
            && text.at(end - 3) == '十'
            && text.at(end - 2) == '有'
            && Digits.chinese(text, end - 1) > 0
            && Digits.power(text, end) == 0
            && Digits.chinese(text, end) < 0
            && !Measures.at(text, end).found();
    BigDecimal digit = BigDecimal.valueOf(Math.max(Digits.chinese(text, end - 1), 0));
    return rest ? Numeral.of(tens.start(), end, tens.value().add(digit), 0, Form.SPOKEN) : tens;
  }

  private static boolean isDigit(Text text, int index) {
    return Digits.chinese(text, index) >= 0;
  }

  private static Numeral positional(Text text, int start, int digits) {
    long value = 0;
    for (int i = 0; i < Math.min(digits, 18); i++) {
      value = value * 10 + Digits.chinese(text, start + i);
    }
    return Numeral.of(start, start + digits, BigDecimal.valueOf(value), 0, Form.POSITIONAL);
  }

  /** Whether two digits side by side mean the one or the other: 七八个, 三五年. */
  private static boolean isPair(Text text, int index) {
    int first = Digits.chinese(text, index);
    int second = Digits.chinese(text, index + 1);
    return first > 0 && (second == first + 1 || first == 3 && second == 5);
  }

  private static Numeral sum(Text text, int start) {
    SpokenSum sum = new SpokenSum();
    SpokenSum other = new SpokenSum();
    int split = -1;
    int i = start;
    for (; i - start <= LONGEST; i++) {
      int power = Digits.power(text, i);
      int digit = Digits.chinese(text, i);
      if (split < 0 && digit > 0 && isPair(text, i)) {
        if (!sum.digit(digit)) {
          break;
        }
        other.digit(Digits.chinese(text, i + 1));
        split = ++i;
      } else if (!takes(sum, power, digit, text, i)) {
        break;
      } else {
        takes(other, power, digit, text, i);
      }
    }
    return i == start ? Numeral.NONE : numeral(text, start, i, split, sum, other);
  }

  private static boolean takes(SpokenSum sum, int power, int digit, Text text, int index) {
    int tens = Digits.tens(text.at(index));
    if (tens > 0) {
      return sum.digit(tens) && sum.power(1);
    }
    if (power > 0) {
      return !Digits.isKilo(text, index) && sum.power(power);
    }
    return digit >= 0 && sum.digit(digit);
  }

  private static Numeral numeral(
      Text text, int start, int end, int split, SpokenSum sum, SpokenSum other) {
    boolean lone = end == start + 1 && !sum.isBare() || split >= 0 && end == start + 2;
    Form form = lone ? Form.LONE : sum.isBare() ? Form.BARE : Form.SPOKEN;
    return new Numeral(
        start,
        text.at(end - 1) == '零' ? end - 1 : end,
        sum.value(),
        sum.lastLarge(),
        form,
        Precision.AS_GIVEN,
        split,
        split < 0 ? sum.value() : other.value());
  }
}
