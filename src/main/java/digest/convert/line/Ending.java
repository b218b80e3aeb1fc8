package digest.convert.line;

/** How a line ends: with a sentence, or in the middle of one. */
public enum Ending {
  /** With the mark that ends a sentence. */
  FULL,
  /** With a mark that may end a paragraph and may not: a colon, a quotation without a full stop. */
  DOUBTFUL,
  TORN;

  private static final String ENDS = "。！？!?….";
  private static final String QUOTES = "”’」』\"'";
  private static final String BRACKETS = "）)】］]〕";
  private static final String PAUSES = "；;：:";

  /**
   * @param text not blank
   */
  public static Ending of(String text) {
    int at = text.length() - 1;
    char last = text.charAt(at);
    if (ENDS.indexOf(last) >= 0) {
      return FULL;
    }
    if (PAUSES.indexOf(last) >= 0) {
      return DOUBTFUL;
    }
    boolean closed = false;
    while (at > 0 && (QUOTES + BRACKETS).indexOf(text.charAt(at)) >= 0) {
      closed = true;
      at--;
    }
    if (!closed) {
      return TORN;
    }
    return ENDS.indexOf(text.charAt(at)) >= 0 ? FULL : DOUBTFUL;
  }
}
