package digest.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/**
 * What a number is counted in. Two units measure the same if they have one kind and one base; the
 * factor to the base is an exact fraction, because a mu is 2,000/3 square metres.
 *
 * @param symbol as in messages: {@code CNY}, {@code mu}, {@code 家}; empty for a bare number
 * @param base what it is converted to for comparing: {@code m2}, {@code CNY}, {@code month}
 * @param numerator of the factor to the base
 * @param denominator of the factor to the base
 */
public record Unit(
    Kind kind, String symbol, String base, BigDecimal numerator, BigDecimal denominator) {
  private static final Set<String> STARS = Set.of("星", "星级", "star", "stars");

  /** A number that says nothing of what it counts. */
  public static final Unit BARE = counted("");

  public Unit {
    Objects.requireNonNull(kind, "kind");
    if (numerator.signum() <= 0 || denominator.signum() <= 0) {
      throw new IllegalArgumentException(symbol + ": " + numerator + "/" + denominator);
    }
  }

  /** A unit that is its own base. */
  public static Unit base(Kind kind, String symbol) {
    return new Unit(kind, symbol, symbol, BigDecimal.ONE, BigDecimal.ONE);
  }

  /**
   * So many things; the word for them is shown, and never compared. Stars alone are no things: five
   * four-star hotels are not four five-star ones.
   */
  public static Unit counted(String word) {
    String base = STARS.contains(word) ? "star" : "";
    return new Unit(Kind.COUNT, word, base, BigDecimal.ONE, BigDecimal.ONE);
  }

  /** A multiple of the base, given as a decimal number. */
  public Unit times(String symbol, String factor) {
    return over(symbol, factor, "1");
  }

  /** A multiple of the base, given as a fraction. */
  public Unit over(String symbol, String numerator, String denominator) {
    return new Unit(kind, symbol, base, new BigDecimal(numerator), new BigDecimal(denominator));
  }

  /** Whether it says nothing of what it counts. */
  public boolean isBare() {
    return kind == Kind.COUNT && symbol.isEmpty();
  }

  /** Whether a number of the one can be turned into a number of the other. */
  public boolean measuresLike(Unit other) {
    return kind == other.kind && base.equals(other.base);
  }
}
