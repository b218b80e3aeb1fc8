package digest.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/** The most damaging slip: 亿 is no billion, and 万 no thousand. */
final class PowerOfTen {
  /** Beyond this nobody slips, and two numbers are simply different ones. */
  private static final int MOST = 8;

  private PowerOfTen() {}

  /**
   * @return by which power of ten the second number is larger than the first; 0 if by none, that
   *     is, where the digits differ or the numbers are equal
   */
  static int between(BigDecimal first, BigDecimal second) {
    if (first.signum() == 0 || second.signum() == 0) {
      return 0;
    }
    BigDecimal one = first.round(MathContext.DECIMAL64).stripTrailingZeros();
    BigDecimal other = second.round(MathContext.DECIMAL64).stripTrailingZeros();
    int power = one.scale() - other.scale();
    return one.unscaledValue().equals(other.unscaledValue()) && Math.abs(power) <= MOST ? power : 0;
  }
}
