package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Unit;
import digest.quantity.When;
import digest.quantity.When.Part;
import digest.quantity.english.Phrases.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Years: 2023, this year, FY2022, 2021–25. */
final class Years {
  /**
   * A year that is told somewhere.
   *
   * @param relative whether the year is a distance from that of the text
   * @param to the token after it; not positive if none is told
   */
  record Year(int year, boolean relative, int to) {
    static final Year NONE = new Year(0, false, -1);

    boolean isNone() {
      return to < 0;
    }

    When when(int month, int day, Part part) {
      return new When(year, relative, month, day, part);
    }
  }

  private static final int SAME = 99;
  private static final int UNSAID = 98;

  private static final Phrases<Integer> RELATIVE =
      new Phrases<>(
          table(
              0,
              "this year,the current year,the present year",
              -1,
              "last year,the previous year,the year before,a year earlier,a year ago,"
                  + "the preceding year,one year earlier,a year before",
              1,
              "next year,the following year,the coming year",
              -2,
              "the year before last,two years ago",
              SAME,
              "that year,the same year,that same year,same year",
              UNSAID,
              "the year,each year,every year"));

  private static final Phrase<Integer> NO_PHRASE = new Phrase<>(List.of(), UNSAID);

  static final Set<String> SURE =
      Vocabulary.set(
          "in since during until till by before after early late mid end fiscal year fy between"
              + " around the its their ' s pre post");

  static final Set<String> LIKELY =
      Vocabulary.set("of from to for through and or this plan agenda");

  static final Set<String> NUMBERED =
      Vocabulary.set("than nearly almost over exceeding least total about some");

  private Years() {}

  private static Map<String, Integer> table(Object... yearsAndPhrases) {
    Map<String, Integer> table = new HashMap<>();
    for (int i = 0; i < yearsAndPhrases.length; i += 2) {
      for (String phrase : ((String) yearsAndPhrases[i + 1]).split(",")) {
        table.put(phrase, (Integer) yearsAndPhrases[i]);
      }
    }
    return table;
  }

  static Set<String> words() {
    Set<String> words = RELATIVE.words();
    words.addAll(SURE);
    words.addAll(LIKELY);
    words.addAll(NUMBERED);
    return words;
  }

  /** The words with which a year that is told from another may begin. */
  static Set<String> firsts() {
    return RELATIVE.firsts();
  }

  /** The year that is told after a month, a quarter …: 2023; , 2023; of last year. */
  static Year tail(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    Year direct = at(reading, at);
    if (!direct.isNone()) {
      return direct;
    }
    return switch (tokens.word(at)) {
      case "," -> isPlain(tokens, at + 1) ? number(tokens, at + 1) : Year.NONE;
      case "of", "in", "-" -> at(reading, at + 1);
      default -> Year.NONE;
    };
  }

  /** The year that begins at a token, in digits or in relation to that of the text. */
  static Year at(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    if (isPlain(tokens, at)) {
      return number(tokens, at);
    }
    Phrase<Integer> phrase = RELATIVE.at(tokens, at, NO_PHRASE);
    if (phrase.length() == 0) {
      return Year.NONE;
    }
    int to = at + phrase.length();
    return switch (phrase.value()) {
      case SAME -> new Year(reading.lastYear(), reading.lastYear() == 0, to);
      case UNSAID -> new Year(0, false, to);
      default -> new Year(phrase.value(), true, to);
    };
  }

  private static Year number(Tokens tokens, int at) {
    return new Year(tokens.small(at), false, at + 1);
  }

  /**
   * Whether a number of four digits that can be a year stands there, and nothing is glued to it.
   */
  static boolean isPlain(Tokens tokens, int at) {
    return tokens.length(at) == 4
        && Calendar.isYear(tokens.small(at))
        && !(tokens.isGlued(at + 1) && tokens.isWord(at + 1))
        && !tokens.is(at + 1, "%");
  }

  /** A relative year that stands alone: this year. */
  static Found relative(Reading reading, int at) {
    Phrase<Integer> phrase = RELATIVE.at(reading.tokens, at, NO_PHRASE);
    if (phrase.length() == 0 || phrase.value() == UNSAID) {
      return Found.NONE;
    }
    Year year = at(reading, at);
    Found inner = Parts.afterYear(reading, at, year);
    return inner.isNone()
        ? Found.of(at, year.to(), year.when(0, 0, Part.WHOLE)).andIncidental()
        : inner;
  }

  /** A year in digits, with what may follow it: 2023’s first quarter. */
  static Found absolute(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    if (PlainYears.isOld(tokens, at)) {
      When old = When.ofYear(tokens.small(at));
      boolean plural = Grammar.isPlural(tokens, at + 1);
      Unit unit = Unit.counted(plural ? Grammar.counted(tokens, at + 1) : "");
      Amount number = new Amount(tokens.number(at), unit);
      return plural ? Found.of(at, at + 1, number, old) : Found.of(at, at + 1, old, number);
    }
    boolean over = tokens.is(at - 1, "over") && reading.floor() == at - 1 && at > 1;
    boolean compared =
        over && PlainYears.isFree(tokens, at + 1) && !Grammar.isPlural(tokens, at + 1);
    if (!isPlain(tokens, at) || !compared && !PlainYears.isYear(tokens, at)) {
      return Found.NONE;
    }
    Year year = number(tokens, at);
    Found inner = Parts.afterYear(reading, at, year);
    When when = year.when(0, 0, Part.WHOLE);
    if (!inner.isNone()) {
      return inner;
    }
    Amount count = new Amount(tokens.number(at), Unit.counted(Grammar.counted(tokens, at + 1)));
    return switch (PlainYears.doubt(tokens, at)) {
      case 0 -> Found.of(at, at + 1, when);
      case 1 -> Found.of(at, at + 1, when, count);
      default -> Found.of(at, at + 1, count, when);
    };
  }

  /** The second of two years: 2021–25. */
  static Found second(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    if (tokens.length(at) != 2 || !reading.follows(at, "/") || !tokens.isGlued(at)) {
      return Found.NONE;
    }
    int number = tokens.small(at);
    When first = (When) reading.previous().meaning();
    boolean later = first.month() == 0 && first.part() == Part.WHOLE && !first.relative();
    return later && number > first.year() % 100
        ? Found.of(at, at + 1, When.ofYear(first.year() / 100 * 100 + number))
        : Found.NONE;
  }
}
