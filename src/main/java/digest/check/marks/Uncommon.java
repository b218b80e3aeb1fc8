package digest.check.marks;

import digest.han.Traditional;

/**
 * Characters that may not be what they seem. Most passages have none, so that one look over them
 * will do for all the rules about such.
 */
final class Uncommon {
  private Uncommon() {}

  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isCommon(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What is typed in simplified Chinese and in English every day. */
  private static boolean isCommon(char c) {
    if (c < 0x7F) {
      return true;
    } else if (c >= 0x4E00 && c < 0xA000) {
      return Traditional.simplified(c) == 0;
    }
    return switch (c) {
      case '·', '–', '—', '‘', '’', '“', '”', '…' -> true;
      case '、', '。', '《', '》', '，', '；', '：', '？', '！', '（', '）' -> true;
      default -> false;
    };
  }
}
