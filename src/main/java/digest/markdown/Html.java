package digest.markdown;

/** Text as HTML. */
final class Html {
  private Html() {}

  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    escape(text, 0, text.length(), out);
    return out.toString();
  }

  /** Controls that HTML forbids are shown as a replacement character. */
  static void escape(CharSequence text, int from, int to, StringBuilder out) {
    int done = from;
    for (int i = from; i < to; i++) {
      String escaped = escape(text.charAt(i));
      if (!escaped.isEmpty()) {
        out.append(text, done, i).append(escaped);
        done = i + 1;
      }
    }
    out.append(text, done, to);
  }

  /** How many characters of HTML a character becomes. */
  static int length(char c) {
    return Math.max(1, escape(c).length());
  }

  private static String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> isForbidden(c) ? "\uFFFD" : "";
    };
  }

  private static boolean isForbidden(char c) {
    return c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= 0x7F && c < 0xA0;
  }
}
