package digest.quantity.chinese;

import digest.quantity.chinese.Numeral.Form;
import java.math.BigDecimal;

/** Reads numbers of ASCII or full-width digits, with separators and a decimal point. */
final class ArabicNumerals {
  private static final int LONGEST = 30;
  private static final String SEPARATORS = ",，'’ \u00a0\u2009\u202f";

  private ArabicNumerals() {}

  static Numeral at(Text text, int start) {
    if (Digits.arabic(text.at(start)) < 0) {
      return Numeral.NONE;
    }
    StringBuilder digits = new StringBuilder();
    int end = digits(text, start, digits);
    if (digits.length() > LONGEST) {
      return Numeral.of(start, end, BigDecimal.ZERO, 0, Form.ENDLESS);
    }
    if (digits.length() <= 3) {
      end = groups(text, end, digits);
    }
    if (text.isOneOf(end, ".．") && Digits.arabic(text.at(end + 1)) >= 0) {
      digits.append('.');
      end = digits(text, end + 1, digits);
    }
    if (digits.length() > LONGEST) {
      return Numeral.of(start, end, BigDecimal.ZERO, 0, Form.ENDLESS);
    }
    return Numeral.of(start, end, new BigDecimal(digits.toString()), 0, Form.ARABIC);
  }

  /** Stops one digit past the longest number that is read. */
  private static int digits(Text text, int start, StringBuilder to) {
    int i = start;
    for (int digit = Digits.arabic(text.at(i));
        digit >= 0 && to.length() <= LONGEST;
        digit = Digits.arabic(text.at(++i))) {
      to.append((char) ('0' + digit));
    }
    return i;
  }

  /** A comma is a separator only before exactly three digits, and the same throughout. */
  private static int groups(Text text, int start, StringBuilder to) {
    int i = start;
    char separator = text.at(i);
    while (to.length() <= LONGEST
        && text.isOneOf(i, SEPARATORS)
        && text.at(i) == separator
        && areThreeDigits(text, i + 1)) {
      digits(text, i + 1, to);
      i += 4;
    }
    return i;
  }

  private static boolean areThreeDigits(Text text, int index) {
    return Digits.arabic(text.at(index)) >= 0
        && Digits.arabic(text.at(index + 1)) >= 0
        && Digits.arabic(text.at(index + 2)) >= 0
        && Digits.arabic(text.at(index + 3)) < 0;
  }
}
