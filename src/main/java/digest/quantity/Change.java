package digest.quantity;

/** How a number stands to a change: to grow by 20 is not to grow to 20. */
public enum Change {
  /** The number is not told as a change. */
  NONE,
  UP_BY,
  UP_TO,
  DOWN_BY,
  DOWN_TO,
  /** What it was before it rose or fell. */
  FROM;

  /** Whether both are told as changes, and not as the same change. */
  public boolean contradicts(Change other) {
    return this != NONE && other != NONE && this != other;
  }
}
