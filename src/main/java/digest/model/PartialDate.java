package digest.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a year, a month or a day of the Gregorian calendar. Ordered by its
 * first day, the less precise first.
 *
 * @param month 1 to 12, or 0 where unknown
 * @param day 1 to 31, or 0 where unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  /** The date of a draft that has none yet. Earlier than every other. */
  public static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (year < 0 || month < 0 || day < 0 || (month == 0 && day > 0)) {
      throw new IllegalArgumentException(year + "-" + month + "-" + day);
    }
    LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /**
   * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; nothing for any other text, no real
   * day, or the year 0000.
   */
  public static Optional<PartialDate> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      PartialDate date =
          new PartialDate(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      return Optional.of(date)
          .filter(PartialDate::isKnown)
          .filter(read -> read.toString().equals(text));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The first day it may stand for. */
  public LocalDate firstDay() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  public boolean isKnown() {
    return year > 0;
  }

  @Override
  public int compareTo(PartialDate other) {
    int byDay = firstDay().compareTo(other.firstDay());
    return byDay != 0 ? byDay : Integer.compare(precision(), other.precision());
  }

  /** In the form that {@link #parse} reads, which is that of ISO 8601. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    pad(text, year, 4);
    if (month > 0) {
      pad(text.append('-'), month, 2);
    }
    if (day > 0) {
      pad(text.append('-'), day, 2);
    }
    return text.toString();
  }

  private static void pad(StringBuilder to, int number, int width) {
    String digits = Integer.toString(number);
    to.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
  }

  private int precision() {
    return month == 0 ? 1 : day == 0 ? 2 : 3;
  }

  private static int number(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
  }
}
