package digest.convert.assembly;

import digest.han.Script;

/**
 * Half-width punctuation in Chinese prose becomes full width, mark for mark. It stays in numbers,
 * addresses and between Latin words.
 */
public final class FullWidth {
  private static final String HALF = ",.;:?!()";
  private static final String FULL = "，。；：？！（）";

  private FullWidth() {}

  public static String restore(String text) {
    StringBuilder restored = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      int kind = HALF.indexOf(text.charAt(at));
      if (kind >= 0 && isChinese(restored, text, at)) {
        restored.setCharAt(at, FULL.charAt(kind));
      }
    }
    return restored.toString();
  }

  /** The mark that is meant by a half-width one; any other character is itself. */
  public static char full(char mark) {
    int kind = HALF.indexOf(mark);
    return kind < 0 ? mark : FULL.charAt(kind);
  }

  private static boolean isChinese(StringBuilder restored, String text, int at) {
    char mark = text.charAt(at);
    boolean before = at > 0 && isHan(restored.charAt(at - 1));
    boolean after = at + 1 < text.length() && isHan(text.charAt(at + 1));
    boolean latin = isWord(text, at - 1) && isWord(text, at + 1);
    if (mark == '(') {
      return before || after && at == 0 || isAround(text, at, 1);
    }
    if (mark == ')') {
      return isClosingFull(restored, at);
    }
    boolean ends = at + 1 == text.length() && isAround(text, at, -1);
    return !latin
        && (before && !isSpace(text, at + 1) || before && isBeyondSpace(text, at) || after || ends);
  }

  /** A closing bracket is what its opening one became. */
  private static boolean isClosingFull(StringBuilder restored, int at) {
    int depth = 0;
    for (int back = at - 1; back >= 0 && back > at - 200; back--) {
      char one = restored.charAt(back);
      if (one == ')' || one == '）') {
        depth++;
      } else if (one == '(' || one == '（') {
        if (depth == 0) {
          return one == '（';
        }
        depth--;
      }
    }
    return at > 0 && isHan(restored.charAt(at - 1));
  }

  private static boolean isAround(String text, int at, int step) {
    for (int near = at + step, left = 24; near >= 0 && near < text.length() && left > 0; left--) {
      if (isHan(text.charAt(near))) {
        return true;
      }
      near += step;
    }
    return false;
  }

  private static boolean isBeyondSpace(String text, int at) {
    return at + 2 < text.length() && isHan(text.charAt(at + 2));
  }

  private static boolean isSpace(String text, int at) {
    return at < text.length() && Character.isWhitespace(text.charAt(at));
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && isWord(text.charAt(at));
  }

  private static boolean isWord(char letter) {
    return letter < 0x250 && Character.isLetterOrDigit(letter) || letter == '/';
  }

  private static boolean isHan(char letter) {
    return Script.isHan(letter)
        || Script.isFullWidthPunctuation(letter)
        || Script.isSharedPunctuation(letter);
  }
}
