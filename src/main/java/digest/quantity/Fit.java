package digest.quantity;

/**
 * How well two quantities fit.
 *
 * @param difference what keeps them apart
 * @param cost less is better; comparable only with costs of the same comparison
 * @param first the meaning of the first that was compared
 * @param second the meaning of the second that was compared
 */
record Fit(Difference difference, int cost, Meaning first, Meaning second) {
  /** What keeps two quantities apart, if anything. */
  enum Difference {
    NONE,
    /** To grow by it is not to grow to it. */
    CHANGE,
    /** The one says above, the other below. */
    DIRECTION,
    UNIT,
    KIND,
    POWER_OF_TEN,
    VALUE,
    DATE,
    /** The one says less than the other, and nothing against it. */
    VAGUER,
    /** They have nothing to do with one another. */
    UNRELATED
  }

  static Fit agreed(int cost, Meaning first, Meaning second) {
    return new Fit(Difference.NONE, cost, first, second);
  }

  static Fit unrelated(Meaning first, Meaning second) {
    return new Fit(Difference.UNRELATED, Integer.MAX_VALUE, first, second);
  }

  boolean agrees() {
    return difference == Difference.NONE;
  }

  /** Whether they speak of one thing, and differ about it. */
  boolean contradicts() {
    return switch (difference) {
      case NONE, VAGUER, UNRELATED -> false;
      default -> true;
    };
  }
}
