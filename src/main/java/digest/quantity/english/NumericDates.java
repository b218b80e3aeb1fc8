package digest.quantity.english;

import digest.quantity.Units;
import digest.quantity.When;
import digest.quantity.When.Part;

/** Dates in digits alone, 2023-07-05, and times of day, 9:30 am. */
final class NumericDates {
  private static final long HALF_DAY = 12 * 60;

  private NumericDates() {}

  static Found date(Tokens tokens, int at) {
    String mark = tokens.word(at + 1);
    boolean marked = mark.equals("-") || mark.equals("/") || mark.equals(".");
    if (!marked || !isJoined(tokens, at) || tokens.isGlued(at) && !tokens.is(at - 1, "(")) {
      return Found.NONE;
    }
    boolean whole = tokens.is(at + 3, mark) && isJoined(tokens, at + 2);
    if (!whole) {
      return mark.equals("-") ? yearAndMonth(tokens, at) : Found.NONE;
    }
    return Years.isPlain(tokens, at)
        ? yearFirst(tokens, at)
        : mark.equals(".") ? Found.NONE : yearLast(tokens, at);
  }

  private static boolean isJoined(Tokens tokens, int at) {
    return tokens.isNumber(at)
        && tokens.isGlued(at + 1)
        && tokens.isGlued(at + 2)
        && tokens.isNumber(at + 2);
  }

  private static Found yearAndMonth(Tokens tokens, int at) {
    int month = tokens.small(at + 2);
    boolean told =
        Years.isPlain(tokens, at) && tokens.length(at + 2) == 2 && month >= 1 && month <= 12;
    return told && month <= tokens.small(at) % 100
        ? Found.of(at, at + 3, new When(tokens.small(at), false, month, 0, Part.WHOLE))
        : Found.NONE;
  }

  private static Found yearFirst(Tokens tokens, int at) {
    return of(tokens, at, tokens.small(at), tokens.small(at + 2), tokens.small(at + 4));
  }

  private static Found of(Tokens tokens, int at, int year, int month, int day) {
    return isDay(month, day)
        ? Found.of(at, at + 5, new When(year, false, month, day, Part.WHOLE))
        : Found.NONE;
  }

  private static boolean isDay(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  /** 5/7/2023 is the fifth of July, or May 7. */
  private static Found yearLast(Tokens tokens, int at) {
    if (!Years.isPlain(tokens, at + 4)) {
      return Found.NONE;
    }
    int year = tokens.small(at + 4);
    Found british = of(tokens, at, year, tokens.small(at + 2), tokens.small(at));
    Found american = of(tokens, at, year, tokens.small(at), tokens.small(at + 2));
    boolean both = !british.isNone() && !american.isNone() && !british.equals(american);
    return both
        ? Found.of(at, at + 5, british.meaning(), american.meaning())
        : british.isNone() ? american : british;
  }

  /** A time of day: 9 am, 9:30 a.m., 14:30, 9 o’clock. */
  static Found time(Tokens tokens, int at) {
    int hour = tokens.small(at);
    int to = at + 1;
    int minute = 0;
    boolean colon = tokens.is(at + 1, ":") && isJoined(tokens, at) && tokens.length(at + 2) == 2;
    if (colon) {
      minute = tokens.small(at + 2);
      to = at + 3;
    } else if (hour < 0) {
      int hundredths = hundredths(tokens, at);
      hour = hundredths / 100;
      minute = hundredths % 100;
    }
    int half = half(tokens, to);
    boolean clock = tokens.is(to, "o") && tokens.is(to + 1, "'") && tokens.is(to + 2, "clock");
    boolean told = half > 0 || clock && !colon || colon && !isLonger(tokens, to);
    if (!told
        || hour < 0
        || hour > (half > 0 ? 12 : 24)
        || hour == 24 && minute > 0
        || minute > 59
        || minute < 0) {
      return Found.NONE;
    }
    int end = half > 0 ? to + length(tokens, to) : clock ? to + 3 : to;
    int hours = half == 0 ? hour : hour % 12 + (half == 2 ? 12 : 0);
    long minutes = hours * 60L + minute;
    boolean open = half == 0 && hour > 0 && hour <= 12 && tokens.charAt(at, 0) != '0';
    return open
        ? Found.of(
            at,
            end,
            Found.amount(minutes, Units.TIME),
            Found.amount((minutes + HALF_DAY) % (2 * HALF_DAY), Units.TIME))
        : Found.of(at, end, Found.amount(minutes, Units.TIME));
  }

  /** The first of two hours that share their half of the day: from 2 to 5 pm. */
  static Found sharedTime(Tokens tokens, int at) {
    int hour = tokens.small(at);
    boolean joined =
        switch (tokens.word(at + 1)) {
          case "to", "-", "–", "and" -> true;
          default -> false;
        };
    int last = tokens.small(at + 2);
    int half = joined ? half(tokens, at + 3) : 0;
    if (half == 0 || hour < 1 || hour > 12 || last < 1 || last > 12) {
      return Found.NONE;
    }
    boolean noon = half == 2 && hour % 12 < last % 12;
    return Found.of(at, at + 1, Found.amount((hour % 12 + (noon ? 12 : 0)) * 60L, Units.TIME));
  }

  private static boolean isLonger(Tokens tokens, int at) {
    return tokens.isGlued(at) && (tokens.isNumber(at + 1) || tokens.isWord(at));
  }

  /** Of 9.30: 930; -1 if it is not written so. */
  private static int hundredths(Tokens tokens, int at) {
    int length = tokens.length(at);
    return length >= 4 && length <= 5 && tokens.charAt(at, length - 3) == '.'
        ? tokens.number(at).movePointRight(2).intValue()
        : -1;
  }

  /** 1 before noon, 2 after, 0 if neither is said. */
  static int half(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "am" -> 1;
      case "pm", "noon" -> 2;
      case "midnight" -> 1;
      case "a" -> length(tokens, at) > 1 ? 1 : 0;
      case "p" -> length(tokens, at) > 1 ? 2 : 0;
      default -> 0;
    };
  }

  static int length(Tokens tokens, int at) {
    boolean stops = tokens.is(at + 1, ".") && tokens.is(at + 2, "m") && tokens.isGlued(at + 2);
    return stops ? tokens.is(at + 3, ".") ? 4 : 3 : 1;
  }
}
