package digest.han;

/**
 * Whether two lines of one paragraph join without a space. Browsers turn a line break into a space,
 * which is right between English words and wrong between Chinese characters.
 */
public final class LineJoin {
  private LineJoin() {}

  /**
   * Whether nothing stands between the last code point of a line and the first of the next. So it
   * is where both are Han or full-width punctuation; a mark that both scripts share ({@code “})
   * counts as Chinese beside one of those. Hangul never joins.
   */
  public static boolean isSeamless(int before, int after) {
    boolean chineseBefore = isChinese(before);
    boolean chineseAfter = isChinese(after);
    return (chineseBefore || Script.isSharedPunctuation(before))
        && (chineseAfter || Script.isSharedPunctuation(after))
        && (chineseBefore || chineseAfter);
  }

  private static boolean isChinese(int codePoint) {
    return Script.isHan(codePoint) || Script.isFullWidthPunctuation(codePoint);
  }
}
