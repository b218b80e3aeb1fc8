package digest.quantity;

import java.util.Objects;

/**
 * A date or a part of one. What is not said is 0.
 *
 * @param year as in the calendar; with {@code relative}, years after that of the text (last year is
 *     -1, this year 0); of a decade its first year (the 1990s are 1990); of a century its number
 * @param relative whether the year is told from that of the text; where it is not and {@code year}
 *     is 0, no year is said
 * @param month 1 to 12
 * @param day of the month, 1 to 31
 * @param part of the finest thing said: the end of March is month 3 and END
 */
public record When(int year, boolean relative, int month, int day, Part part) implements Meaning {
  /** Pieces of a year, a month, or something longer. */
  public enum Part {
    WHOLE,
    FIRST_QUARTER,
    SECOND_QUARTER,
    THIRD_QUARTER,
    FOURTH_QUARTER,
    FIRST_HALF,
    SECOND_HALF,
    /** 初, 上旬; early, beginning of. */
    BEGINNING,
    /** 中旬; mid-, middle of. */
    MIDDLE,
    /** 底, 末, 下旬; late, end of. */
    END,
    DECADE,
    CENTURY
  }

  public When {
    Objects.requireNonNull(part, "part");
    if (month < 0 || month > 12 || day < 0 || day > 31) {
      throw new IllegalArgumentException("month " + month + ", day " + day);
    }
  }

  public static When ofYear(int year) {
    return new When(year, false, 0, 0, Part.WHOLE);
  }

  /** The day of a month, of a year that is not said. */
  public static When ofDay(int month, int day) {
    return new When(0, false, month, day, Part.WHOLE);
  }

  /** Whether a year is said, be it by its distance. */
  public boolean hasYear() {
    return year != 0 || relative;
  }

  /** The same with the year told as in the calendar, given that of the text. */
  public When in(int yearOfText) {
    return relative ? new When(yearOfText + year, false, month, day, part) : this;
  }

  @Override
  public Kind kind() {
    return Kind.DATE;
  }
}
