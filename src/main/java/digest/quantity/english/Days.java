package digest.quantity.english;

import digest.quantity.Units;
import digest.quantity.When;
import digest.quantity.When.Part;
import digest.quantity.english.Years.Year;

/** Days and months: 5 July 2023, July 5th, the 5th of July, on the 5th, July. */
final class Days {
  private Days() {}

  /** What begins with a month. */
  static Found month(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    int month = Calendar.month(tokens, at);
    if (month == 0) {
      return Found.NONE;
    }
    boolean stop = tokens.is(at + 1, ".") && tokens.length(at) <= 4 && tokens.isNumber(at + 2);
    int to = stop ? at + 2 : at + 1;
    int gap = tokens.isHyphen(to) && tokens.isNumber(to + 1) ? 1 : 0;
    int day = isDay(tokens, at, to + gap) ? day(tokens, to + gap) : 0;
    int end = day > 0 ? afterDay(tokens, to + gap) : to;
    Year year = Years.tail(reading, end);
    return Found.of(
        from(tokens, at), year.isNone() ? end : year.to(), dated(tokens, at, year, month, day));
  }

  private static int from(Tokens tokens, int at) {
    return tokens.is(at - 1, "this") ? at - 1 : at;
  }

  private static When dated(Tokens tokens, int at, Year year, int month, int day) {
    boolean thisYear = year.isNone() && tokens.is(at - 1, "this");
    return thisYear ? new When(0, true, month, day, Part.WHOLE) : year.when(month, day, Part.WHOLE);
  }

  /** Whether the number after a month is its day: not in "in July 20 members spoke". */
  private static boolean isDay(Tokens tokens, int month, int at) {
    int after = afterDay(tokens, at);
    boolean counts = tokens.is(month - 1, "in") && Grammar.isPlural(tokens, after);
    return day(tokens, at) > 0 && !counts && isFree(tokens, after);
  }

  /** Whether nothing follows that makes a number of a day: a unit, a scale word. */
  private static boolean isFree(Tokens tokens, int at) {
    boolean glued = tokens.isGlued(at) && (tokens.isWord(at) || tokens.is(at, "%"));
    return !glued
        && Measures.at(tokens, at).isNone()
        && NumberWords.scale(tokens.word(at)) == 0
        && !tokens.isHyphen(at) | tokens.isNumber(at + 1);
  }

  /** What begins with a day. */
  static Found day(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    int day = day(tokens, at);
    if (day == 0) {
      return Found.NONE;
    }
    int after = afterDay(tokens, at);
    int month = after + (tokens.is(after, "of") || tokens.isHyphen(after) ? 1 : 0);
    if (Calendar.isMonth(tokens, month)) {
      return ended(reading, at, month, day);
    }
    int shared = sharedMonth(tokens, after);
    if (shared > 0) {
      return Found.of(at, after, When.ofDay(shared, day));
    }
    return alone(reading, at, after, day);
  }

  private static Found ended(Reading reading, int at, int month, int day) {
    Tokens tokens = reading.tokens;
    int to =
        tokens.is(month + 1, ".") && tokens.length(month) <= 4 && tokens.isNumber(month + 2)
            ? month + 2
            : month + 1;
    Year year = Years.tail(reading, to);
    boolean owned = !tokens.is(to, "-") || year.isNone();
    When when = year.when(Calendar.month(tokens, month), day, Part.WHOLE);
    return Found.of(at, year.isNone() || !owned ? to : year.to(), when);
  }

  /** The month that a day shares with the next: 5–7 July, 5 and 6 July. */
  private static int sharedMonth(Tokens tokens, int join) {
    boolean joins =
        switch (tokens.word(join)) {
          case "-", "–", "—", "~", "to", "and", "," -> true;
          default -> false;
        };
    if (!joins || day(tokens, join + 1) == 0) {
      return 0;
    }
    int month = afterDay(tokens, join + 1);
    return Calendar.month(tokens, month + (tokens.is(month, "of") ? 1 : 0));
  }

  private static Found alone(Reading reading, int at, int after, int day) {
    Tokens tokens = reading.tokens;
    if (reading.follows(at, "and") && isFree(tokens, after) && !Grammar.isNoun(tokens, after)) {
      When first = (When) reading.previous().meaning();
      Year year = Years.tail(reading, after);
      if (first.day() > 0 && first.day() < day) {
        return Found.of(
            at, year.isNone() ? after : year.to(), year.when(first.month(), day, Part.WHOLE));
      }
    }
    boolean onThe =
        tokens.is(at - 1, "the") && isBeforeDay(reading, at - 2, after) && after == at + 2;
    return onThe && !Grammar.isNoun(tokens, after) && !tokens.isHyphen(after)
        ? Found.of(at, after, When.ofDay(0, day), Found.amount(day, Units.ORDINAL))
        : Found.NONE;
  }

  /** On the 5th; from the 5th to the 9th. */
  private static boolean isBeforeDay(Reading reading, int at, int after) {
    Tokens tokens = reading.tokens;
    return switch (tokens.word(at)) {
      case "on" -> true;
      case "from", "between" -> tokens.is(after, "to") || tokens.is(after, "and");
      case "to", "and", "until" ->
          !reading.previous().isNone()
              && reading.previous().to() == at
              && reading.previous().isDate();
      default -> false;
    };
  }

  /** 1 to 31 if a number that can be a day stands at a token, and 0 otherwise. */
  static int day(Tokens tokens, int at) {
    int number = tokens.length(at) <= 2 ? tokens.small(at) : 0;
    return number >= 1 && number <= 31 ? number : 0;
  }

  private static int afterDay(Tokens tokens, int at) {
    return Ordinals.isSuffix(tokens, at + 1) ? at + 2 : at + 1;
  }
}
