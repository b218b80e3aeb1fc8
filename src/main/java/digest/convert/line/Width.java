package digest.convert.line;

import digest.han.Script;

/** How wide text prints: a Chinese character takes two columns. */
final class Width {
  private Width() {}

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  private static int of(int codePoint) {
    boolean wide =
        Script.isHan(codePoint)
            || Script.isFullWidthPunctuation(codePoint)
            || Script.isSharedPunctuation(codePoint);
    return wide ? 2 : 1;
  }
}
