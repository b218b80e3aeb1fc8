package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.english.Numeral.Form;
import digest.quantity.english.Tokens.Kind;
import java.util.Set;

/** Which one in order: ninth, 24th, No. 5, Phase 2. */
final class Ordinals {
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

  private static final Set<String> NUMBERED =
      Vocabulary.set(
          "article section chapter room phase line stage page figure table level class grade type"
              + " part volume route highway gate building step day week version terminal zone"
              + " block item annex tier unit lane document proposal");

  private static final Set<String> RANKS = Set.of("tier", "level", "class", "grade", "rank");

  private Ordinals() {}

  static Set<String> words() {
    Set<String> words = new java.util.HashSet<>(SUFFIXES);
    words.addAll(NUMBERED);
    words.addAll(RANKS);
    words.addAll(Set.of("no", "nos", "№", "#", "largest", "number"));
    return words;
  }

  static boolean isSuffix(Tokens tokens, int at) {
    return tokens.isGlued(at) && SUFFIXES.contains(tokens.word(at));
  }

  /** The ordinal number that begins at a token, in digits or in words. */
  static Numeral number(Tokens tokens, int at) {
    if (tokens.isNumber(at)) {
      return isSuffix(tokens, at + 1)
          ? new Numeral(tokens.number(at), at + 2, 0, Form.ORDINAL)
          : Numeral.NONE;
    }
    Numeral spelled = Spelled.at(tokens, at);
    return spelled.is(Form.ORDINAL) ? spelled : Numeral.NONE;
  }

  static Found at(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    Found numbered = numbered(tokens, at);
    if (!numbered.isNone()) {
      return numbered;
    }
    Numeral number = number(tokens, at);
    if (number.isNone() || number.isOne() && isBeforeNumber(tokens, number.to())) {
      return Found.NONE;
    }
    return ordinal(tokens, at, number);
  }

  private static Found ordinal(Tokens tokens, int at, Numeral number) {
    Amount order = new Amount(number.value(), Units.ORDINAL);
    boolean rank = tokens.isHyphen(number.to()) && RANKS.contains(tokens.word(number.to() + 1));
    if (rank) {
      Amount count = new Amount(number.value(), Unit.counted(tokens.text(number.to() + 1)));
      return Found.of(at, number.to() + 2, order, count).andIncidental();
    }
    boolean largest = tokens.isHyphen(number.to()) && tokens.isWord(number.to() + 1);
    Found found = Found.of(at, largest ? number.to() + 2 : number.to(), order);
    return number.isOne() || isPoint(tokens, at, number.to()) ? found.andIncidental() : found;
  }

  /** Whether it opens a point of a list: second, costs rose. */
  private static boolean isPoint(Tokens tokens, int at, int to) {
    return tokens.is(to, ",") && !tokens.isWord(at - 1) && !tokens.isNumber(at - 1);
  }

  /** The first five months are five months and no first. */
  private static boolean isBeforeNumber(Tokens tokens, int at) {
    return tokens.isNumber(at)
        || NumberWords.cardinal(tokens.word(at)) > 0
        || tokens.is(at, "few")
        || tokens.is(at, "several")
        || tokens.is(at, "half");
  }

  /** No. 5, Nos 1 and 2, #3, Phase 2. */
  private static Found numbered(Tokens tokens, int at) {
    int number = afterNumberSign(tokens, at);
    if (number > 0) {
      Amount order = new Amount(tokens.number(number), Units.ORDINAL);
      Found found = Found.of(at, number + 1, order);
      return order.value().intValue() == 1 ? found.andIncidental() : found;
    }
    if (!NUMBERED.contains(tokens.word(at)) || tokens.small(at + 1) < 0 || tokens.isGlued(at + 1)) {
      return Found.NONE;
    }
    boolean free =
        Measures.at(tokens, at + 2).isNone()
            && !Clusters.joins(tokens, at + 2)
            && (tokens.isCapital(at) || !Grammar.isNoun(tokens, at + 2));
    boolean plain = free && !tokens.isGlued(at + 2) | !tokens.isWord(at + 2);
    return plain && !Calendar.isYear(tokens.small(at + 1))
        ? Found.of(
            at + 1,
            at + 2,
            new Amount(tokens.number(at + 1), Units.ORDINAL),
            new Amount(tokens.number(at + 1), Unit.BARE))
        : Found.NONE;
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
