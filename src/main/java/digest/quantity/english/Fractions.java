package digest.quantity.english;

import digest.quantity.english.Numeral.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of a whole: two thirds, 2/3, ½, a quarter of. */
final class Fractions {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");
  private static final int SHARE_PLACES = 20;

  private Fractions() {}

  /** 2/3 of them. */
  static Numeral slashed(Tokens tokens, int at) {
    int numerator = tokens.small(at);
    int denominator = tokens.small(at + 2);
    boolean share = numerator > 0 && numerator < denominator && denominator <= 100;
    boolean told =
        tokens.is(at + 3, "of")
            || tokens.is(at + 3, "as")
            || tokens.is(at + 3, "the")
            || tokens.is(at + 3, "majority");
    return share && told
        ? fraction(BigDecimal.valueOf(numerator), denominator, at + 3)
        : Numeral.NONE;
  }

  static BigDecimal vulgar(String word) {
    return switch (word) {
      case "½" -> HALF;
      case "¼" -> QUARTER;
      case "¾" -> THREE_QUARTERS;
      default -> BigDecimal.ZERO;
    };
  }

  /** Two thirds, one-fifth, three quarters of a million. */
  static Numeral fraction(Tokens tokens, Numeral number) {
    int at = number.to() + (tokens.isHyphen(number.to()) ? 1 : 0);
    String word = tokens.word(at);
    int parts = word.isEmpty() ? 0 : NumberWords.part(word);
    boolean plural = parts > 0 && (word.endsWith("s") || word.endsWith("ves"));
    boolean period = word.equals("quarters") && number.to() == at && number.value().intValue() != 3;
    boolean fits =
        parts > 0 && !period && plural != number.isOne() && number.value().intValue() < parts;
    return fits ? ofScale(tokens, fraction(number.value(), parts, at + 1)) : Numeral.NONE;
  }

  /** Of a million, which makes a number of a share. */
  private static Numeral ofScale(Tokens tokens, Numeral share) {
    int at = share.to();
    int power = tokens.is(at, "of") ? NumberWords.scale(tokens.word(at + 2)) : 0;
    return power > 2 && tokens.is(at + 1, "a")
        ? share.scaled(power, at + 3).as(Form.WORDS, at + 3)
        : share;
  }

  private static Numeral fraction(BigDecimal numerator, int denominator, int to) {
    BigDecimal divisor = BigDecimal.valueOf(denominator);
    BigDecimal share = numerator.divide(divisor, SHARE_PLACES, RoundingMode.HALF_UP);
    boolean exact = share.multiply(divisor).compareTo(numerator) == 0;
    return new Numeral(exact ? share.stripTrailingZeros() : share, to, 0, Form.FRACTION);
  }

  /** A third, but not a third plant. */
  static Numeral articlePart(Tokens tokens, int at) {
    int parts = NumberWords.part(tokens.word(at));
    boolean plural = parts == 0 || tokens.charAt(at, tokens.length(at) - 1) == 's';
    if (plural || tokens.isHyphen(at + 1)) {
      return Numeral.NONE;
    }
    boolean share = isShare(tokens.word(at + 1)) || isTold(tokens, at);
    return share ? ofScale(tokens, fraction(BigDecimal.ONE, parts, at + 1)) : Numeral.NONE;
  }

  private static boolean isShare(String after) {
    return switch (after) {
      case "of",
          "more",
          "less",
          "fewer",
          "higher",
          "lower",
          "off",
          "larger",
          "smaller",
          "cheaper",
          "shorter",
          "bigger",
          "faster",
          "as" ->
          true;
      default -> false;
    };
  }

  /** Whether it is told by what stands before it: by a third, from a quarter to a third. */
  private static boolean isTold(Tokens tokens, int at) {
    boolean noun = Grammar.isNoun(tokens, at + 1) && Measures.at(tokens, at + 1).isNone();
    boolean yearOnYear = Calendar.isComparison(tokens, at + 1);
    return switch (tokens.word(at - 2)) {
      case "by" -> true;
      case "from", "to", "than", "nearly", "almost", "about", "around", "over", "under" ->
          yearOnYear || !tokens.isWord(at + 1) || !noun && isFunction(tokens, at + 1);
      case "between" -> tokens.is(at + 1, "and") && tokens.is(at + 2, "a");
      case "and" ->
          tokens.is(at - 4, "a") && tokens.is(at - 5, "between") && !Grammar.isNoun(tokens, at + 1);
      default -> yearOnYear || !tokens.isWord(at + 1) && !tokens.is(at, "quarter");
    };
  }

  private static boolean isFunction(Tokens tokens, int at) {
    return Grammar.isFunction(tokens.word(at));
  }
}
