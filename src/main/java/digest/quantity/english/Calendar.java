package digest.quantity.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The months and the names of decades; and which numbers can be years and days. */
final class Calendar {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Map<String, Integer> NAMES = new HashMap<>();

  private static final Map<String, Integer> SHORT =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final Map<String, Integer> DECADES = new HashMap<>();

  private static final List<String> TENS =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  /** What makes a month of May and March. */
  private static final Set<String> BEFORE_MONTH =
      Vocabulary.set(
          "in by since from until till early late mid last this next of every during between"
              + " before");

  static {
    NAMES.putAll(SHORT);
    MONTHS.forEach(month -> NAMES.put(month, MONTHS.indexOf(month) + 1));
    TENS.forEach(tens -> DECADES.put(tens, 1920 + 10 * TENS.indexOf(tens)));
  }

  private Calendar() {}

  static Set<String> words() {
    Set<String> words = new HashSet<>(MONTHS);
    words.addAll(SHORT.keySet());
    words.addAll(TENS);
    words.addAll(BEFORE_MONTH);
    words.addAll(Set.of("pre", "post", "end", "sub", "year", "to", "and", "through", "or", "fy"));
    return words;
  }

  /** The names of months and decades. */
  static Set<String> names() {
    Set<String> names = new HashSet<>(NAMES.keySet());
    names.addAll(DECADES.keySet());
    return names;
  }

  /** 1 to 12 if a month stands at a token, and 0 otherwise. */
  static int month(Tokens tokens, int at) {
    String word = tokens.word(at);
    if (word.isEmpty() || !tokens.isCapital(at)) {
      return 0;
    }
    int month = named(word);
    boolean doubtful = month == 5 || month == 3 && !word.equals("mar");
    return doubtful && !isSurely(tokens, at) ? 0 : month;
  }

  static boolean isMonth(Tokens tokens, int at) {
    return month(tokens, at) > 0;
  }

  private static int named(String word) {
    return NAMES.getOrDefault(word, 0);
  }

  private static boolean isSurely(Tokens tokens, int at) {
    return isDayOrYear(tokens, at + 1)
        || isDayOrYear(tokens, at - 1)
        || BEFORE_MONTH.contains(tokens.word(at - 1))
        || tokens.isHyphen(at - 1) && BEFORE_MONTH.contains(tokens.word(at - 2))
        || joins(tokens, at - 1) && tokens.isCapital(at - 2) && named(tokens.word(at - 2)) > 0
        || joins(tokens, at + 1) && tokens.isCapital(at + 2) && named(tokens.word(at + 2)) > 0
        || tokens.is(at + 1, "this")
        || tokens.is(at + 1, "last")
        || tokens.is(at - 1, "end")
        || NumberWords.ordinal(tokens.word(at - 1)) > 1;
  }

  private static boolean isDayOrYear(Tokens tokens, int at) {
    int small = tokens.small(at);
    return small >= 1 && small <= 31
        || isYear(small)
        || tokens.isGlued(at) && tokens.isNumber(at - 1) && tokens.small(at - 1) <= 31;
  }

  private static boolean joins(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "to", "and", "or", "-", "–", "—", "~", ",", "until", "till", "through" -> true;
      default -> false;
    };
  }

  static boolean isYear(int number) {
    return number >= 1900 && number <= 2099;
  }

  /**
   * Whether a word and a hyphen may stand before the number of a date: mid-2023, but not post-80s.
   */
  static boolean mayPrecede(Tokens tokens, int word, int number) {
    return switch (tokens.word(word)) {
      case "mid", "end", "early", "late", "pre", "post", "year", "fy" ->
          isYear(tokens.small(number)) || tokens.is(number + 1, "s") && !tokens.is(word, "post");
      case "m", "k", "bn", "mn", "million", "billion", "trillion" -> true;
      default -> isMonth(tokens, word) || !Measures.at(tokens, word).isNone();
    };
  }

  /** Whether a comparison begins at a token: year on year, month-on-month. */
  static boolean isComparison(Tokens tokens, int at) {
    int on = at + (tokens.isHyphen(at + 1) ? 2 : 1);
    int again = on + (tokens.isHyphen(on + 1) ? 2 : 1);
    boolean joined = tokens.is(on, "on") || tokens.is(on, "over");
    return joined && tokens.word(again).equals(tokens.word(at)) && tokens.isWord(at);
  }

  /** The first year of a decade in words; 0 if none stands at a token. */
  static int decade(Tokens tokens, int at) {
    return DECADES.getOrDefault(tokens.word(at), 0);
  }
}
