package digest.model;

/**
 * A row of the aligned document: a Chinese block, an English one, or both.
 *
 * @param zh 0-based index of the Chinese block, or -1
 * @param en 0-based index of the English block, or -1
 */
public record Pair(int zh, int en, State state) {
  /** How a row stands. */
  public enum State {
    /** The English was written against this very Chinese. */
    CURRENT,
    /** Paired by position; nobody has stamped it. */
    UNSTAMPED,
    /** The Chinese changed since the English was written. */
    STALE,
    /** There is no English. */
    MISSING,
    /** There is no Chinese. */
    EXTRA
  }
}
