package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Change;
import digest.quantity.Units;
import digest.quantity.english.Phrases.Phrase;
import java.util.List;
import java.util.Set;

/**
 * The year with which a change is compared: up 5 per cent on last year. It says no more than 同比
 * does, which is no date.
 */
final class ComparedYears {
  private static final Phrases<Boolean> YEARS =
      new Phrases<>(
          Phrases.listed(
              "last year,the previous year,the preceding year,the year before,a year before,a year"
                  + " earlier,one year earlier,a year ago,the same period last year,the same period"
                  + " of last year,the same period a year earlier,the same period a year ago,the"
                  + " same period of the previous year,the same time last year,the same month last"
                  + " year,the same quarter last year"));

  private static final Phrase<Boolean> NO_PHRASE = new Phrase<>(List.of(), false);

  /** How far behind the change the comparison may stand: 5 per cent more power than last year. */
  private static final int REACH = 8;

  private ComparedYears() {}

  static Set<String> words() {
    Set<String> words = YEARS.words();
    words.addAll(Set.of("than", "on", "from", "over", "compared", "with", "to", "against"));
    return words;
  }

  /** The token after a year that is only compared with; the token itself if none is. */
  static int after(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    int before = beforePreposition(tokens, at);
    int length = before < at ? YEARS.at(tokens, at, NO_PHRASE).length() : 0;
    boolean told = length > 0 && (isWay(tokens, before - 1) || isBehindChange(reading, before));
    return told && !isOwner(tokens, at + length) ? at + length : at;
  }

  /** Where the words of comparison begin; the token itself if there are none. */
  private static int beforePreposition(Tokens tokens, int at) {
    return switch (tokens.word(at - 1)) {
      case "than", "on", "from", "over", "against" -> at - 1;
      case "with", "to" -> tokens.is(at - 2, "compared") ? at - 2 : at;
      default -> at;
    };
  }

  /** Whether a word of change stands there: output was up, a rise. */
  private static boolean isWay(Tokens tokens, int at) {
    String word = tokens.word(at);
    return ChangeWords.UP.contains(word) || ChangeWords.DOWN.contains(word);
  }

  private static boolean isBehindChange(Reading reading, int at) {
    Found last = reading.previous();
    if (last.isNone() || at - last.to() > REACH || !isChange(last)) {
      return false;
    }
    for (int i = last.to(); i < at; i++) {
      if (reading.tokens.is(i, ".") || reading.tokens.is(i, ";")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isChange(Found found) {
    boolean multiple =
        found.meaning() instanceof Amount amount && amount.unit().equals(Units.TIMES);
    return multiple || found.change() != Change.NONE;
  }

  /** Last year’s 40 million is what it rose from. */
  private static boolean isOwner(Tokens tokens, int at) {
    return tokens.is(at, "'") && tokens.is(at + 1, "s");
  }
}
