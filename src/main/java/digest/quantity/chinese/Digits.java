package digest.quantity.chinese;

import java.util.Arrays;

/** What single characters are worth in numbers. */
final class Digits {
  private static final String PLAIN = "零一二三四五六七八九";

  /** As on cheques. Most of them are ordinary words too, so they need a unit of ten behind. */
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

  /** What each character is worth as a digit; {@link #NONE} or {@link #DOUBTFUL}. */
  private static final byte[] WORTH = worth();

  private static final byte NONE = -1;
  private static final byte DOUBTFUL = -2;

  /** What a number may hold or begin with. */
  private static final boolean[] PARTS = parts();

  private Digits() {}

  private static byte[] worth() {
    byte[] worth = new byte[Character.MAX_VALUE + 1];
    Arrays.fill(worth, NONE);
    for (int i = 1; i < FORMAL.length(); i++) {
      worth[FORMAL.charAt(i)] = DOUBTFUL;
    }
    for (int i = 0; i < PLAIN.length(); i++) {
      worth[PLAIN.charAt(i)] = (byte) i;
    }
    worth['〇'] = 0;
    worth['○'] = 0;
    worth['两'] = 2;
    worth['俩'] = 2;
    worth['仨'] = 3;
    return worth;
  }

  private static boolean[] parts() {
    boolean[] parts = new boolean[Character.MAX_VALUE + 1];
    String all = "0123456789０１２３４５６７８９〇○两俩仨廿卅几数十百千万萬亿億兆拾佰仟" + PLAIN + FORMAL;
    for (char c : all.toCharArray()) {
      parts[c] = true;
    }
    return parts;
  }

  /** Whether a number may hold or begin with it; a few other words do, too. */
  static boolean isPart(char c) {
    return PARTS[c];
  }

  /** 0 to 9 for ASCII and full-width digits, -1 for all else. */
  static int arabic(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** 0 to 9 for a Chinese digit, -1 for all else. */
  static int chinese(Text text, int index) {
    int worth = WORTH[text.at(index)];
    return worth == DOUBTFUL ? formal(text, index) : worth;
  }

  private static int formal(Text text, int index) {
    int digit = FORMAL.indexOf(text.at(index));
    return digit > 0 && text.isOneOf(index + 1, "拾佰仟万亿元圆") ? digit : -1;
  }

  /** How many tens a single character holds; 0 for all that hold none. */
  static int tens(char c) {
    return switch (c) {
      case '廿' -> 2;
      case '卅' -> 3;
      default -> 0;
    };
  }

  /** The power of ten of a Chinese unit of number; 0 for all else. */
  static int power(Text text, int index) {
    char c = text.at(index);
    if (!PARTS[c]) {
      return 0;
    }
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万', '萬' -> 4;
      case '亿', '億' -> 8;
      case '兆' -> isMega(text, index) ? 0 : 12;
      case '拾' -> followsFormal(text, index) ? 1 : 0;
      case '佰' -> followsFormal(text, index) ? 2 : 0;
      case '仟' -> followsFormal(text, index) ? 3 : 0;
      default -> 0;
    };
  }

  private static boolean followsFormal(Text text, int index) {
    return FORMAL.indexOf(text.at(index - 1)) > 0;
  }

  /** 兆 and 千 are also prefixes of units: 兆瓦, 千瓦. */
  static boolean isMega(Text text, int index) {
    return text.isOneOf(index + 1, "瓦帕赫焦伏欧位字比");
  }

  static boolean isKilo(Text text, int index) {
    return text.at(index) == '千' && text.isOneOf(index + 1, "瓦伏克卡赫帕焦欧安");
  }
}
