package digest.quantity.english;

import digest.quantity.Kind;
import digest.quantity.english.Phrases.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Units that stand after a number. */
final class Measures {
  private static final Phrases<Measure> PHRASES = new Phrases<>(MeasureWords.WORDS);

  private static final Phrase<Measure> NO_PHRASE = new Phrase<>(List.of(), Measure.NONE);

  private Measures() {}

  static Set<String> words() {
    Set<String> words = new HashSet<>(PHRASES.words());
    MeasureWords.SYMBOLS.keySet().forEach(symbol -> words.add(symbol.toLowerCase(Locale.ROOT)));
    return words;
  }

  static Set<String> symbols() {
    return MeasureWords.SYMBOLS.keySet();
  }

  /** The unit that begins at a token; {@link Measure#NONE} if none does. */
  static Measure at(Tokens tokens, int at) {
    if (tokens.word(at).isEmpty()) {
      return Measure.NONE;
    }
    Phrase<Measure> phrase = PHRASES.at(tokens, at, NO_PHRASE);
    if (phrase.length() > 0) {
      return Calendar.isComparison(tokens, at) || isOrdinal(tokens, at)
          ? Measure.NONE
          : phrase.value().until(at + phrase.length());
    }
    boolean word = tokens.is(at - 1, "-") && !tokens.isNumber(at - 2);
    Measure symbol =
        tokens.length(at) > 5 || word ? null : MeasureWords.SYMBOLS.get(tokens.text(at));
    return symbol == null ? Measure.NONE : symbol.until(at + 1);
  }

  /** Whether "second" tells which one and not how long: 12 second places, but a 30-second film. */
  private static boolean isOrdinal(Tokens tokens, int at) {
    boolean singular = tokens.is(at, "second") && !tokens.is(at - 1, "-");
    boolean small =
        tokens.is(at - 1, "a")
            || tokens.is(at - 2, "a")
            || tokens.is(at - 1, "one")
            || tokens.small(at - 1) == 1
            || tokens.is(at - 1, "per");
    return singular && (!small || tokens.is(at + 1, "-"));
  }

  /** Whether a unit is told by a number of them: years, and kilometres, but not companies. */
  static boolean isPeriod(Measure measure) {
    return !measure.isNone() && measure.unit().kind() == Kind.PERIOD;
  }
}
