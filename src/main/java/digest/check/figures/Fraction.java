package digest.check.figures;

import java.math.BigDecimal;

/**
 * An exact ratio of two decimal numbers.
 *
 * @param below never 0
 */
record Fraction(BigDecimal above, BigDecimal below) implements Comparable<Fraction> {
  static final Fraction ZERO = of(BigDecimal.ZERO);

  Fraction {
    if (below.signum() == 0) {
      throw new ArithmeticException(above + "/0");
    }
  }

  static Fraction of(BigDecimal number) {
    return new Fraction(number, BigDecimal.ONE);
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.above.negate(), other.below));
  }

  /**
   * @throws ArithmeticException if the other is 0
   */
  Fraction over(Fraction other) {
    return new Fraction(above.multiply(other.below), below.multiply(other.above));
  }

  Fraction abs() {
    return new Fraction(above.abs(), below.abs());
  }

  boolean isZero() {
    return above.signum() == 0;
  }

  @Override
  public int compareTo(Fraction other) {
    int sign = below.signum() * other.below.signum();
    return sign * above.multiply(other.below).compareTo(other.above.multiply(below));
  }
}
