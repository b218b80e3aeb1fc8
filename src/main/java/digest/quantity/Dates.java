package digest.quantity;

import digest.quantity.Fit.Difference;
import digest.quantity.When.Part;

/** How two dates, or parts of dates, fit. */
final class Dates {
  /** A year told by its distance may be any year; that is less than to be the same one. */
  static final int GUESSED = 50;

  private static final When WHOLE_YEAR = When.ofYear(2000);

  private Dates() {}

  /**
   * Dates agree if what both say is alike and both are as fine: a month without its year is as fine
   * as one with it. A relative year fits any absolute one, unless that of the text is known.
   */
  static Fit fit(When one, When other) {
    int alike = 0;
    int unlike = 0;
    boolean guess = false;
    if (one.hasYear() && other.hasYear() && one.relative() == other.relative()) {
      int same = one.year() == other.year() ? 1 : 0;
      alike += same;
      unlike += 1 - same;
    } else if (one.hasYear() && other.hasYear()) {
      alike++;
      guess = fineness(one) == fineness(WHOLE_YEAR);
    }
    if (one.month() != 0 && other.month() != 0) {
      int same = one.month() == other.month() ? 1 : 0;
      alike += same;
      unlike += 1 - same;
    }
    if (one.day() != 0 && other.day() != 0) {
      int same = one.day() == other.day() ? 1 : 0;
      alike += same;
      unlike += 1 - same;
    }
    if (one.part() != Part.WHOLE && other.part() != Part.WHOLE && sameSort(one, other)) {
      int same = one.part() == other.part() ? 1 : 0;
      alike += same;
      unlike += 1 - same;
    }
    return guess && unlike == 0
        ? new Fit(Difference.NONE, GUESSED, one, other)
        : fit(one, other, alike, unlike);
  }

  private static Fit fit(When one, When other, int alike, int unlike) {
    if (unlike > 0) {
      boolean asFine = fineness(one) == fineness(other);
      return asFine || alike > 0
          ? new Fit(Difference.DATE, (asFine ? 26 : 34) + 4 * unlike - 2 * alike, one, other)
          : Fit.unrelated(one, other);
    }
    if (alike == 0) {
      return Fit.unrelated(one, other);
    }
    return fineness(one) == fineness(other)
        ? Fit.agreed(one.equals(other) ? 0 : 1, one, other)
        : new Fit(Difference.VAGUER, 60, one, other);
  }

  private static boolean sameSort(When one, When other) {
    return fineness(one) == fineness(other);
  }

  /** Larger is finer; parts of one kind are equally fine. */
  static int fineness(When when) {
    int whole = when.day() != 0 ? 60 : when.month() != 0 ? 40 : 20;
    return whole
        + switch (when.part()) {
          case WHOLE -> 0;
          case BEGINNING, MIDDLE, END -> 5;
          case FIRST_QUARTER,
              SECOND_QUARTER,
              THIRD_QUARTER,
              FOURTH_QUARTER,
              FIRST_HALF,
              SECOND_HALF ->
              7;
          case DECADE -> -5;
          case CENTURY -> -10;
        };
  }
}
