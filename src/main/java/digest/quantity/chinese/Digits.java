package digest.quantity.chinese;

/** What single characters are worth in numbers. */
final class Digits {
  private static final String PLAIN = "零一二三四五六七八九";

  /** As on cheques. Most of them are ordinary words too, so they need a unit of ten behind. */
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

  private Digits() {}

  /** 0 to 9 for ASCII and full-width digits, -1 for all else. */
  static int arabic(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** 0 to 9 for a Chinese digit, -1 for all else. */
  static int chinese(Text text, int index) {
    char c = text.at(index);
    if (c < '○') {
      return -1;
    }
    switch (c) {
      case '〇', '○':
        return 0;
      case '两', '俩':
        return 2;
      case '仨':
        return 3;
      default:
        int digit = PLAIN.indexOf(c);
        return digit >= 0 ? digit : formal(text, index);
    }
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
    return switch (text.at(index)) {
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
