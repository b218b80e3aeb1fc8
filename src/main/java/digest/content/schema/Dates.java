package digest.content.schema;

import digest.model.PartialDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates, and guesses which was meant by one in another form. */
final class Dates {
  private static final Pattern OTHER_FORMS =
      Pattern.compile(
          "([12]\\d{3})\\s*[年/.\\-]\\s*(\\d{1,2})\\s*(?:[月/.\\-]\\s*(?:(\\d{1,2})\\s*[日号]?)?)?");
  private static final Pattern YEAR = Pattern.compile("([12]\\d{3})\\s*年?");
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

  private Dates() {}

  /**
   * {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, if there is such a day from 1000 to 2999.
   */
  static Optional<PartialDate> parse(String text) {
    int length = text.length();
    if ((length != 4 && length != 7 && length != 10)
        || (length > 4 && text.charAt(4) != '-')
        || (length > 7 && text.charAt(7) != '-')) {
      return Optional.empty();
    }
    int year = number(text, 0, 4);
    int month = length > 4 ? number(text, 5, 7) : 0;
    int day = length > 7 ? number(text, 8, 10) : 0;
    return isReal(year, month, day, length)
        ? Optional.of(new PartialDate(year, month, day))
        : Optional.empty();
  }

  private static boolean isReal(int year, int month, int day, int length) {
    return year >= 1000
        && year < 3000
        && (length < 7 || (month >= 1 && month <= 12))
        && (length < 10 || (day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()));
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  static String message(String typed) {
    String text = typed.strip();
    Optional<String> form = standardForm(text);
    if (form.isEmpty()) {
      return "`" + text + "` is not a date";
    }
    return parse(form.get()).isPresent()
        ? "a date is not written `" + text + "` here"
        : "there is no day `" + text + "`";
  }

  static String hint(String typed, String example) {
    Optional<String> form = standardForm(typed);
    if (form.isEmpty()) {
      return "write it like " + example;
    }
    return parse(form.get()).isPresent()
        ? "write " + form.get()
        : "look it up again; a date that is known only in part may be written 2023 or 2023-07";
  }

  /** What a date in another form would be in ours, whether there is such a day or not. */
  private static Optional<String> standardForm(String typed) {
    String text = chineseDigits(Wide.toAscii(typed));
    Matcher full = OTHER_FORMS.matcher(text);
    if (full.matches()) {
      String month = full.group(1) + "-" + twoDigits(full.group(2));
      return Optional.of(full.group(3) == null ? month : month + "-" + twoDigits(full.group(3)));
    }
    Matcher year = YEAR.matcher(text);
    return year.matches() ? Optional.of(year.group(1)) : Optional.empty();
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Only digits in a row, as in years: 二〇二三年. */
  private static String chineseDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.replace('○', '〇').toCharArray()) {
      int digit = CHINESE_DIGITS.indexOf(c);
      out.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return out.toString();
  }
}
