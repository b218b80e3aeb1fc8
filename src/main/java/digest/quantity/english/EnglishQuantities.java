package digest.quantity.english;

import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import java.util.List;

/**
 * Reads the quantities of an English text.
 *
 * <p>The noun that is counted is told by the unit and stands outside the quantity ({@code 37} of
 * "37 groups"), unless a hyphen or a precision word ties it to the number ({@code 37-member},
 * {@code 20 members or so}).
 */
public final class EnglishQuantities implements QuantityReader {
  private final NotQuantities not;

  /**
   * @param not matched before anything else is read
   */
  public EnglishQuantities(NotQuantities not) {
    this.not = not;
  }

  @Override
  public List<Quantity> read(String text) {
    Reading reading = new Reading(text, Tokenizer.tokens(text, not));
    for (int at = 0; at < reading.tokens.size(); ) {
      at = Math.max(at + 1, next(reading, at));
    }
    return reading.quantities();
  }

  /** Reads what begins at a token, and returns the token after it; the token itself if nothing. */
  private static int next(Reading reading, int at) {
    byte opening = reading.tokens.opening(at);
    if (opening == Openings.NOTHING) {
      return at;
    }
    int idiom = Openings.has(opening, Openings.IDIOM) ? Idioms.after(reading.tokens, at) : at;
    if (idiom > at) {
      return idiom;
    }
    int score = Scores.read(reading, at);
    if (score > at) {
      return score;
    }
    boolean years = Openings.has(opening, (byte) (Openings.DATE | Openings.YEAR));
    int compared = years ? ComparedYears.after(reading, at) : at;
    if (compared > at) {
      return compared;
    }
    Found date = years ? date(reading, at, opening) : Found.NONE;
    if (!date.isNone()) {
      reading.add(date);
      return date.to();
    }
    return Openings.has(opening, Openings.AMOUNT) ? amount(reading, at) : at;
  }

  private static Found date(Reading reading, int at, byte opening) {
    if (!Openings.has(opening, Openings.DATE)) {
      return Years.relative(reading, at);
    }
    Found special = Ages.group(reading.tokens, at);
    if (special.isNone()) {
      special = Names.numbered(reading.tokens, at);
    }
    return special.isNone() ? Dates.at(reading, at) : special;
  }

  private static int amount(Reading reading, int at) {
    Found word = Multiples.word(reading, at);
    if (word.isNone()) {
      word = Ordinals.at(reading, at);
    }
    if (word.isNone()) {
      word = Periods.at(reading, at);
    }
    if (word.isNone()) {
      return Ranges.read(reading, at);
    }
    Tokens tokens = reading.tokens;
    reading.add(Tellings.ofWord(reading, word));
    return word.to();
  }
}
