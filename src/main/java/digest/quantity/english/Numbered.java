package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.english.Tokens.Kind;

/** Which one by a number: No. 5, Nos 1 and 2, #3, Phase 2, Chapter Three. */
final class Numbered {
  private Numbered() {}

  /** No. 5, Nos 1 and 2, #3, Phase 2. */
  static Found numbered(Tokens tokens, int at) {
    int number = afterNumberSign(tokens, at);
    if (number > 0) {
      Amount order = new Amount(tokens.number(number), Units.ORDINAL);
      Found found = Found.of(at, number + 1, order);
      return order.value().intValue() == 1 ? found.andIncidental() : found;
    }
    int word =
        Ordinals.NUMBERED.contains(tokens.word(at)) ? NumberWords.cardinal(tokens.word(at + 1)) : 0;
    if (word > 0 && tokens.isCapital(at) && tokens.isCapital(at + 1) && !tokens.isHyphen(at + 2)) {
      Amount order = Found.amount(word, Units.ORDINAL);
      return Found.of(at + 1, at + 2, order, Found.amount(word, Unit.BARE));
    }
    if (!Ordinals.NUMBERED.contains(tokens.word(at))
        || tokens.small(at + 1) < 0
        || tokens.isGlued(at + 1)) {
      return Found.NONE;
    }
    boolean free =
        Measures.at(tokens, at + 2).isNone()
            && !Clusters.joins(tokens, at + 2)
            && (tokens.isCapital(at) || !Grammar.isNoun(tokens, at + 2));
    boolean plain = free && !tokens.isGlued(at + 2) | !tokens.isWord(at + 2);
    return plain && !Calendar.isYear(tokens.small(at + 1))
        ? numbered(tokens, at + 1, at + 2)
        : Found.NONE;
  }

  static Found numbered(Tokens tokens, int at, int to) {
    Amount order = new Amount(tokens.number(at), Units.ORDINAL);
    return Found.of(at, to, order, new Amount(order.value(), Unit.BARE));
  }

  /** The second of Lines 3 and 4, of Articles 3 to 5. */
  static Found nextNumbered(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    Found previous = reading.previous();
    if (previous.isNone() || previous.to() != at - 1 || tokens.small(at) < 0) {
      return Found.NONE;
    }
    boolean joined =
        switch (tokens.word(at - 1)) {
          case "and", "to", "or", "-", "–", "," -> true;
          default -> false;
        };
    boolean many =
        previous.meanings().size() == 2
            && previous.meaning().kind() == digest.quantity.Kind.ORDINAL
            && Ordinals.NUMBERED.contains(tokens.word(previous.from() - 1))
            && isPlural(tokens, previous.from() - 1);
    return joined && many ? numbered(tokens, at, at + 1) : Found.NONE;
  }

  private static boolean isPlural(Tokens tokens, int at) {
    return tokens.charAt(at, tokens.length(at) - 1) == 's'
        && tokens.length(at) > 4
        && !tokens.is(at, "class");
  }

  private static int afterNumberSign(Tokens tokens, int at) {
    int number =
        switch (tokens.word(at)) {
          case "no", "nos" -> tokens.is(at + 1, ".") ? at + 2 : tokens.isCapital(at) ? at + 1 : -1;
          case "#", "№" -> at + 1;
          default -> -1;
        };
    return number > 0 && tokens.kind(number) == Kind.NUMBER && tokens.length(number) < 10
        ? number
        : -1;
  }
}
