package digest.han;

import java.lang.Character.UnicodeScript;

/**
 * Which script a Unicode code point belongs to, as far as joining and spacing text depends on it.
 */
public final class Script {
  private Script() {}

  /** A Chinese character, {@code 〇} and {@code 々} included; Unicode property Script=Han. */
  public static boolean isHan(int codePoint) {
    // Nearly all are of one range, and to ask for the script takes time.
    return isWithin(codePoint, 0x4E00, 0x9FA5)
        || codePoint >= 0x2E80 && UnicodeScript.of(codePoint) == UnicodeScript.HAN;
  }

  /** Korean letters and syllables. Korean puts spaces between words, unlike Chinese. */
  public static boolean isHangul(int codePoint) {
    return codePoint >= 0x1100 && UnicodeScript.of(codePoint) == UnicodeScript.HANGUL;
  }

  /**
   * A punctuation mark that takes the place of a whole Chinese character: {@code ，。、《》（）} and their
   * vertical forms. Curly quotes, dashes and ellipses are not among them: Unicode has one character
   * each for both scripts, see {@link #isSharedPunctuation}.
   */
  public static boolean isFullWidthPunctuation(int codePoint) {
    return (isWithin(codePoint, 0x3000, 0x303F) && !isHan(codePoint))
        || codePoint == 0x30FB
        || isWithin(codePoint, 0xFE10, 0xFE1F)
        || isWithin(codePoint, 0xFE30, 0xFE4F)
        || isWithin(codePoint, 0xFF01, 0xFF0F)
        || isWithin(codePoint, 0xFF1A, 0xFF20)
        || isWithin(codePoint, 0xFF3B, 0xFF40)
        || isWithin(codePoint, 0xFF5B, 0xFF65);
  }

  /** A mark that Chinese and Latin text write with the same character: {@code “ ” ‘ ’ — … ·}. */
  public static boolean isSharedPunctuation(int codePoint) {
    return isWithin(codePoint, 0x2014, 0x2015)
        || isWithin(codePoint, 0x2018, 0x201D)
        || codePoint == 0x2026
        || codePoint == 0xB7;
  }

  private static boolean isWithin(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
