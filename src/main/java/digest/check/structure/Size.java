package digest.check.structure;

import digest.han.Script;

/** How long a text is. */
final class Size {
  private Size() {}

  /**
   * Chinese characters, and words and numbers in letters or digits of another script as one each.
   */
  static int characters(String text) {
    return count(text, true);
  }

  /** Words and numbers that are not Chinese: what an English text quotes in Chinese is no part. */
  static int words(String text) {
    return count(text, false);
  }

  private static int count(String text, boolean chinese) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean han = Script.isHan(c);
      boolean letter = !han && Character.isLetterOrDigit(c);
      boolean begins = letter && !inWord;
      count += begins || han && chinese ? 1 : 0;
      inWord = letter || inWord && joins(c) && i < text.length() && isLetter(text.codePointAt(i));
    }
    return count;
  }

  /**
   * What may stand within a word or a number: {@code Wuhan’s}, {@code low-carbon}, {@code 9.36}.
   */
  private static boolean joins(int c) {
    return c == '\'' || c == '’' || c == '-' || c == '.' || c == ',';
  }

  private static boolean isLetter(int c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }
}
