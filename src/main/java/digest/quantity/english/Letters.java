package digest.quantity.english;

/** The letters of a text, of which nearly all are those of English. */
final class Letters {
  private static final int ASCII = 128;

  /** Each letter in lower case; 0 for what is none. */
  private static final char[] LOWER = new char[ASCII];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      LOWER[c] = c;
      LOWER[c - 'a' + 'A'] = c;
    }
  }

  private Letters() {}

  /** A letter of English in lower case, and anything else as it is. */
  static char fold(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  /** A letter of English in lower case; 0 if it is none. */
  static char lower(char c) {
    return c < ASCII ? LOWER[c] : 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSpace(char c) {
    return c < ASCII
        ? c <= ' ' && Character.isWhitespace(c)
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a letter of any language, or a mark on one, begins at an offset. */
  static boolean isLetter(char[] text, int at) {
    char c = text[at];
    if (c < ASCII) {
      return LOWER[c] > 0;
    }
    int point = Character.codePointAt(text, at);
    return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  /** How many UTF-16 units the character at an offset has. */
  static int length(char[] text, int at) {
    return text[at] < ASCII ? 1 : Character.charCount(Character.codePointAt(text, at));
  }
}
