package digest.content.yaml;

/** Finds a key at a place in a line, and which colon was typed behind it. */
final class Keys {
  enum Kind {
    NONE,
    ASCII,
    FULL_WIDTH
  }

  /**
   * @param colon UTF-16 offset of the colon
   */
  record Found(Kind kind, String name, int colon) {
    /** Whether this may well be a key of ours: they are all in English letters. */
    boolean isAsciiKey() {
      return kind != Kind.NONE && name.chars().allMatch(c -> c < 0x80);
    }
  }

  private static final int LONGEST = 20;
  private static final Found NONE = new Found(Kind.NONE, "", -1);

  private Keys() {}

  static Found find(String text, int from, int to) {
    int end = from;
    while (end < to && isWord(text.charAt(end))) {
      end++;
    }
    int colon = Blanks.skipAll(text, end, to);
    if (end == from || end - from > LONGEST || !isLetter(text.charAt(from)) || colon == to) {
      return NONE;
    }
    String name = text.substring(from, end);
    return switch (text.charAt(colon)) {
      case '：', '﹕', '︰' -> new Found(Kind.FULL_WIDTH, name, colon);
      case ':' -> isAddress(text, colon, to) ? NONE : new Found(Kind.ASCII, name, colon);
      default -> NONE;
    };
  }

  private static boolean isAddress(String text, int colon, int to) {
    return colon + 2 < to && text.startsWith("//", colon + 1);
  }

  private static boolean isWord(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0x80 && Character.isLetter(c));
  }
}
