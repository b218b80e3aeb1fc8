package digest.convert.line;

/**
 * Brackets and quotation marks that a text opens and does not close, or closes and did not open.
 *
 * @param open openers without a closer, outermost first
 * @param stray closers without an opener, in their order
 */
public record Brackets(String open, String stray) {
  private static final String OPENERS = "“《（「『〈【(";
  private static final String CLOSERS = "”》）」』〉】)";
  private static final int MOST = 8;

  /**
   * Of very long texts only what stands near the ends is of use, so no more than a few are kept.
   */
  public static Brackets of(String text) {
    StringBuilder open = new StringBuilder();
    StringBuilder stray = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      int opener = OPENERS.indexOf(text.charAt(at));
      int closer = CLOSERS.indexOf(text.charAt(at));
      if (opener >= 0 && open.length() < MOST) {
        open.append(text.charAt(at));
      } else if (closer >= 0) {
        close(closer, open, stray);
      }
    }
    return new Brackets(open.toString(), stray.toString());
  }

  private static void close(int kind, StringBuilder open, StringBuilder stray) {
    int opened = open.lastIndexOf(OPENERS.substring(kind, kind + 1));
    if (opened >= 0) {
      open.setLength(opened);
    } else if (stray.length() < MOST) {
      stray.append(CLOSERS.charAt(kind));
    }
  }

  /** Whether the first stray closer of what follows closes the innermost that is open here. */
  public boolean isClosedBy(Brackets after) {
    return !open.isEmpty()
        && !after.stray.isEmpty()
        && CLOSERS.indexOf(after.stray.charAt(0))
            == OPENERS.indexOf(open.charAt(open.length() - 1));
  }
}
