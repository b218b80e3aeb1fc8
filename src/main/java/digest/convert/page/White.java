package digest.convert.page;

/**
 * White space as texts of newspapers have it: blanks of every width, form feeds between pages,
 * marks of no width, and control characters, which nobody sees, nor those that are none.
 */
final class White {
  private static final int TAB = 4;

  private White() {}

  static boolean isWhite(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == 0xFEFF
        || c >= 0x200B && c <= 0x200F
        || c >= 0x2060 && c <= 0x2064;
  }

  /** Without what stands at either end; controls within become spaces. */
  static String strip(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isWhite(line.charAt(start))) {
      start++;
    }
    while (end > start && isWhite(line.charAt(end - 1))) {
      end--;
    }
    return visible(line.substring(start, end));
  }

  private static String visible(String text) {
    if (text.chars().noneMatch(White::isUnseen)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (isUnseen(out.charAt(i))) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  private static boolean isUnseen(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || c >= 0xFDD0 && c <= 0xFDEF
        || c >= 0xFFFE;
  }

  /** How many columns of it a line begins with. */
  static int indent(String line) {
    int columns = 0;
    for (int i = 0; i < line.length() && isWhite(line.charAt(i)); i++) {
      columns += width(line.charAt(i));
    }
    return columns;
  }

  private static int width(char c) {
    return switch (c) {
      case '\t' -> TAB;
      case '\u3000' -> 2;
      default -> Character.isSpaceChar(c) ? 1 : 0;
    };
  }
}
