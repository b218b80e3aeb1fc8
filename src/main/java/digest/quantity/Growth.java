package digest.quantity;

import digest.quantity.Fit.Difference;
import java.math.BigDecimal;

/**
 * Shares that tell of a change: to grow by 200 per cent is to become three times as much, and to
 * fall by 60 per cent is to fall to 40.
 */
final class Growth {
  private Growth() {}

  /** How a share fits a multiple, in either order. */
  static Fit fit(Quantity first, Amount a, Quantity second, Amount b) {
    boolean shareFirst = a.kind() == Kind.SHARE;
    Quantity share = shareFirst ? first : second;
    BigDecimal part = shareFirst ? a.value() : b.value();
    BigDecimal factor = shareFirst ? b.value() : a.value();
    if (result(part, share.change()).compareTo(factor) == 0) {
      return Fit.agreed(1, a, b);
    }
    return part.compareTo(factor) == 0
        ? new Fit(Difference.CHANGE, 22, a, b)
        : new Fit(Difference.VALUE, 40, a, b);
  }

  /** Whether the one tells by how much, the other to how much, and both say the same. */
  static boolean complete(Quantity first, Amount a, Quantity second, Amount b) {
    return a.kind() == Kind.SHARE
        && b.kind() == Kind.SHARE
        && (isBy(first.change()) && isTo(second.change())
            || isTo(first.change()) && isBy(second.change()))
        && result(a.value(), first.change()).compareTo(result(b.value(), second.change())) == 0;
  }

  private static boolean isBy(Change change) {
    return change == Change.UP_BY || change == Change.DOWN_BY;
  }

  private static boolean isTo(Change change) {
    return change == Change.UP_TO || change == Change.DOWN_TO;
  }

  /** As a part of what it was before. */
  private static BigDecimal result(BigDecimal part, Change change) {
    return switch (change) {
      case UP_BY -> BigDecimal.ONE.add(part);
      case DOWN_BY -> BigDecimal.ONE.subtract(part);
      case UP_TO, DOWN_TO, FROM, NONE -> part;
    };
  }
}
