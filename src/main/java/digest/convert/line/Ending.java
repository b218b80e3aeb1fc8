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
  private static final int LONGEST_SIGNATURE = 16;
  private static final String PAUSES = "；;：:";

  /** A name or a note in brackets behind the end of a sentence. */
  private static boolean isSigned(String text) {
    int last = text.length() - 1;
    int opens = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    boolean brief = opens > 0 && last - opens <= LONGEST_SIGNATURE;
    return brief
        && "）)".indexOf(text.charAt(last)) >= 0
        && (ENDS + "”").indexOf(text.charAt(opens - 1)) >= 0;
  }

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
    if (isSigned(text)) {
      return FULL;
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
