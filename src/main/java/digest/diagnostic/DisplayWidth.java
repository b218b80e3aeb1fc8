package digest.diagnostic;

/**
 * How many terminal columns a text takes: two for a wide character, none for a combining one. It
 * stands here and not in {@code han} because the caret of a message needs it, and messages are
 * below everything else.
 */
public final class DisplayWidth {
  private DisplayWidth() {}

  /** Columns of a text without tabs and line ends; unpaired surrogates take one. */
  public static int of(CharSequence text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** Columns of one code point: wide and full-width as in Unicode Standard Annex 11. */
  public static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return within(codePoint, 0x1100, 0x115F)
        || within(codePoint, 0x2E80, 0x303E)
        || within(codePoint, 0x3041, 0xA4CF)
        || within(codePoint, 0xA960, 0xA97F)
        || within(codePoint, 0xAC00, 0xD7A3)
        || within(codePoint, 0xF900, 0xFAFF)
        || within(codePoint, 0xFE30, 0xFE6F)
        || within(codePoint, 0xFF01, 0xFF60)
        || within(codePoint, 0xFFE0, 0xFFE6)
        || within(codePoint, 0x1F300, 0x1FAFF)
        || within(codePoint, 0x20000, 0x3FFFD);
  }

  private static boolean within(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
