package digest.content.yaml;

/** White space in a line: the plain space that YAML knows, and those that only look like it. */
final class Blanks {
  private Blanks() {}

  static int skipSpaces(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Over plain, wide and non-breaking spaces and tabs. */
  static int skipAll(String text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200B')
        || c == '\u202F'
        || c == '\u3000'
        || c == '\uFEFF';
  }

  static boolean isSpaceOrEnd(String text, int at, int to) {
    return at >= to || text.charAt(at) == ' ';
  }

  static String name(char c) {
    return switch (c) {
      case '\t' -> "tab";
      case '\u3000' -> "Chinese (wide) space";
      case '\u00A0', '\u202F' -> "non-breaking space";
      default -> "space of unusual width";
    };
  }
}
