package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Unit;
import digest.quantity.Units;
import java.util.Set;

/** Hours of the day in words, of which nobody says in which half it is: at ten, half past five. */
final class Hours {
  private static final int HALF_DAY = 12 * 60;

  /** What makes a number of what stands at: stood at ten. */
  private static final Set<String> LEVELS =
      Vocabulary.set(
          "stood stands standing stand remained remains remain stayed stays put puts is was are"
              + " were be number numbers total totalled estimated ranked ranks capped valued"
              + " priced set kept held calculated rate figure count aged");

  /** What may follow an hour, though it is a word and no noun is counted. */
  private static final Set<String> AFTER =
      Vocabulary.set(
          "every each on in this that tonight tomorrow today yesterday sharp from for and until"
              + " till to daily when while but as by with where before after");

  private Hours() {}

  static Set<String> words() {
    Set<String> words = new java.util.HashSet<>(LEVELS);
    words.addAll(AFTER);
    words.addAll(Set.of("at", "until", "till", "half", "quarter", "past", "to", "a", "sharp"));
    return words;
  }

  /** At ten, until nine: the hour before noon, that after it, or no hour at all. */
  static Found bare(Tokens tokens, int at) {
    boolean until = tokens.is(at - 1, "until") || tokens.is(at - 1, "till");
    boolean told = until || tokens.is(at - 1, "at") && !LEVELS.contains(tokens.word(at - 2));
    int hour = told ? hour(tokens, at) : 0;
    if (hour == 0 || !isFree(tokens, at + 1)) {
      return Found.NONE;
    }
    Amount count = Found.amount(hour, Unit.BARE);
    long minutes = hour % 12 * 60L;
    return Found.of(
        at,
        at + 1,
        Found.amount(hour == 12 ? HALF_DAY : minutes, Units.TIME),
        Found.amount(hour == 12 ? 0 : minutes + HALF_DAY, Units.TIME),
        count);
  }

  private static boolean isFree(Tokens tokens, int at) {
    if (tokens.isWord(at)) {
      return AFTER.contains(tokens.word(at)) && !tokens.isGlued(at) && !isRange(tokens, at);
    }
    return !tokens.isNumber(at)
        && !tokens.isGlued(at) | isStop(tokens.word(at))
        && !(tokens.is(at, ".") && tokens.isGlued(at + 1) && tokens.isNumber(at + 1))
        && Measures.at(tokens, at).isNone();
  }

  private static boolean isRange(Tokens tokens, int at) {
    boolean joins = tokens.is(at, "to") || tokens.is(at, "and");
    return joins && (tokens.isNumber(at + 1) || NumberWords.cardinal(tokens.word(at + 1)) > 0);
  }

  private static boolean isStop(String word) {
    return switch (word) {
      case ".", ",", ";", ")", "!", "?" -> true;
      default -> false;
    };
  }

  private static int hour(Tokens tokens, int at) {
    int hour =
        tokens.isNumber(at)
            ? tokens.length(at) <= 2 ? tokens.small(at) : 0
            : NumberWords.cardinal(tokens.word(at));
    return hour <= 12 ? Math.max(hour, 0) : 0;
  }

  /** Half past five, a quarter to six. */
  static Found past(Tokens tokens, int at) {
    int first = at + (tokens.is(at, "a") ? 1 : 0);
    boolean past = tokens.is(first + 1, "past");
    if (!past && !tokens.is(first + 1, "to")) {
      return Found.NONE;
    }
    int hour = hour(tokens, first + 2);
    int minutes =
        switch (tokens.word(first)) {
          case "half" -> past ? 30 : 0;
          case "quarter" -> past ? 15 : tokens.is(first + 1, "to") ? -15 : 0;
          default -> 0;
        };
    boolean told = minutes > 0 || minutes < 0 && isFree(tokens, first + 3);
    if (hour == 0 || !told) {
      return Found.NONE;
    }
    long morning = hour % 12 * 60L + minutes;
    int half = NumericDates.half(tokens, first + 3);
    return half > 0
        ? Found.of(
            at,
            first + 3 + NumericDates.length(tokens, first + 3),
            Found.amount(morning + (half == 2 ? HALF_DAY : 0), Units.TIME))
        : Found.of(
            at,
            first + 3,
            Found.amount(Math.floorMod(morning, 2L * HALF_DAY), Units.TIME),
            Found.amount(morning + HALF_DAY, Units.TIME));
  }
}
