package digest.quantity.english;

import digest.quantity.When;
import digest.quantity.When.Part;
import digest.quantity.english.Years.Year;
import java.util.Set;

/** Parts of a year, a month or something longer: mid-May, the first quarter, the 1990s. */
final class Parts {
  private static final Part[] QUARTERS = {
    Part.FIRST_QUARTER, Part.SECOND_QUARTER, Part.THIRD_QUARTER, Part.FOURTH_QUARTER
  };
  private static final Part[] HALVES = {Part.FIRST_HALF, Part.SECOND_HALF};

  /** The words other than numbers with which one may begin. */
  private static final Set<String> FIRSTS =
      Vocabulary.set("early beginning start mid middle late end close latter last final q h");

  private Parts() {}

  static Set<String> firsts() {
    return FIRSTS;
  }

  /** Early, late, mid, the end of and so on, with what they are a part of. */
  static Found edge(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    Part part = edge(tokens.word(at));
    if (part == Part.WHOLE) {
      return Found.NONE;
    }
    if (isYearEnd(tokens, at)) {
      Year year = Years.tail(reading, at + 1);
      return year.isNone()
          ? Found.of(at - 2, at + 1, new When(0, false, 0, 0, part))
          : Found.of(at - 2, year.to(), year.when(0, 0, part));
    }
    return edgeOf(reading, at, tokens.is(at + 1, "of") || tokens.is(at + 1, "in"), part);
  }

  private static Found edgeOf(Reading reading, int at, boolean of, Part part) {
    Tokens tokens = reading.tokens;
    boolean noun =
        switch (tokens.word(at)) {
          case "beginning", "start", "middle", "close" -> true;
          default -> false;
        };
    boolean hyphen = tokens.isHyphen(at + 1);
    if (noun && !of || tokens.is(at, "end") && !of && !hyphen && !Years.isPlain(tokens, at + 1)) {
      return Found.NONE;
    }
    int inner = at + 1 + (of || hyphen ? 1 : 0);
    Found long_ = Centuries.at(reading, inner + (tokens.is(inner, "the") ? 1 : 0));
    if (!long_.isNone()) {
      return Found.of(at, long_.to(), long_.meaning());
    }
    int month = Calendar.month(tokens, inner);
    Year year = month > 0 ? Years.tail(reading, inner + 1) : Years.at(reading, inner);
    if (month > 0) {
      return Found.of(at, year.isNone() ? inner + 1 : year.to(), year.when(month, 0, part));
    }
    return year.isNone() ? Found.NONE : Found.of(at, year.to(), year.when(0, 0, part));
  }

  private static boolean isYearEnd(Tokens tokens, int at) {
    return tokens.is(at, "end") && tokens.isHyphen(at - 1) && tokens.is(at - 2, "year");
  }

  private static Part edge(String word) {
    return switch (word) {
      case "early", "beginning", "start" -> Part.BEGINNING;
      case "mid", "middle" -> Part.MIDDLE;
      case "late", "end", "close" -> Part.END;
      default -> Part.WHOLE;
    };
  }

  /** The first quarter, the second half, with the year if it is told. */
  static Found ordinal(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    Found days = tenDays(reading, at);
    if (!days.isNone()) {
      return days;
    }
    int gap = tokens.isHyphen(at + 1) ? 2 : 1;
    boolean latter = tokens.is(at, "latter") && tokens.is(at + 1, "half");
    if (latter) {
      Found half = of(reading, at, at + 2, Part.SECOND_HALF);
      return half.to() > at + 2 ? half : Found.NONE;
    }
    Part part = part(NumberWords.ordinal(tokens.word(at)), tokens.word(at + gap));
    if (tokens.isNumber(at) && Ordinals.isSuffix(tokens, at + 1)) {
      gap++;
      part = part(tokens.small(at), tokens.word(at + gap));
    }
    int end = at + gap + 1;
    boolean halfYear = tokens.isHyphen(end) && tokens.is(end + 1, "year");
    return part == Part.WHOLE ? Found.NONE : of(reading, at, halfYear ? end + 2 : end, part);
  }

  /** Q1, H1, Q1 2023. */
  static Found letter(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    int number = tokens.isGlued(at + 1) && tokens.length(at + 1) == 1 ? tokens.small(at + 1) : 0;
    Part part =
        switch (tokens.word(at)) {
          case "q" -> part(number, "quarter");
          case "h" -> part(number, "half");
          default -> Part.WHOLE;
        };
    return part == Part.WHOLE || !tokens.isCapital(at) ? Found.NONE : of(reading, at, at + 2, part);
  }

  /** The first ten days of July, as 上旬 is told in English. */
  private static Found tenDays(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    Part part =
        switch (tokens.word(at)) {
          case "first" -> Part.BEGINNING;
          case "second", "middle" -> Part.MIDDLE;
          case "last", "final" -> Part.END;
          default -> Part.WHOLE;
        };
    boolean ten = tokens.is(at + 1, "ten") || tokens.small(at + 1) == 10;
    boolean days = ten && tokens.is(at + 2, "days") && tokens.is(at + 3, "of");
    int month = days && part != Part.WHOLE ? Calendar.month(tokens, at + 4) : 0;
    if (month == 0) {
      return Found.NONE;
    }
    Year year = Years.tail(reading, at + 5);
    return Found.of(at, year.isNone() ? at + 5 : year.to(), year.when(month, 0, part));
  }

  private static Part part(int number, String word) {
    boolean quarter = word.equals("quarter") && number >= 1 && number <= 4;
    boolean half = word.equals("half") && number >= 1 && number <= 2;
    return quarter ? QUARTERS[number - 1] : half ? HALVES[number - 1] : Part.WHOLE;
  }

  private static Found of(Reading reading, int from, int to, Part part) {
    Tokens tokens = reading.tokens;
    int month = tokens.is(to, "of") ? Calendar.month(tokens, to + 1) : 0;
    int end = month > 0 ? to + 2 : to;
    Year year = Years.tail(reading, end);
    return Found.of(from, year.isNone() ? end : year.to(), year.when(month, 0, part));
  }

  /** What follows a year that owns it: 2023’s first quarter, this year’s July. */
  static Found afterYear(Reading reading, int from, Year year) {
    Tokens tokens = reading.tokens;
    int at = year.to();
    boolean owned = tokens.is(at, "'") && tokens.is(at + 1, "s");
    int inner = owned ? at + 2 : at;
    Found part = ordinal(reading, inner);
    Found found = part.isNone() ? letter(reading, inner) : part;
    if (found.isNone()) {
      return Found.NONE;
    }
    When when = (When) found.meaning();
    return when.hasYear()
        ? Found.NONE
        : Found.of(from, found.to(), year.when(when.month(), 0, when.part()));
  }
}
