package digest.quantity.chinese;

/** Digits that are no numbers: 5G, PM2.5, 1+3+4, 3.0版, 80后, 12345热线, and addresses on the web. */
final class Codes {
  private static final String JOINTS = "-_.·/&+＋";

  /** How many digits a hotline has. */
  private static final int DIALLED = 5;

  /** How far behind its number a hotline may be called one. */
  private static final int BEHIND = 8;

  private final Text text;

  Codes(Text text) {
    this.text = text;
  }

  /** The length of a word that begins with a Latin letter, digits and joints included. */
  int wordAt(int start) {
    if (text.has(start, "GDP")
        || text.has(start, "CPI")
        || text.has(start, "PPI")
        || text.has(start, "TOP")) {
      return 3;
    }
    boolean address = text.has(start, "http") || text.has(start, "www.");
    int end = start + 1;
    while (isPart(end) || (address ? isOfAddress(end) : joins(end))) {
      end++;
    }
    return end - start;
  }

  private boolean isPart(int index) {
    return text.isLatinLetter(index) || Digits.arabic(text.at(index)) >= 0;
  }

  private boolean joins(int index) {
    return text.isOneOf(index, JOINTS) && isPart(index + 1);
  }

  private boolean isOfAddress(int index) {
    char c = text.at(index);
    return c > ' ' && c < 127;
  }

  /**
   * The length of a code that begins with this number; 0 if it is a number.
   *
   * @param unit the word behind it, if that is a unit
   */
  int numberAt(Numeral number, Words.Word<Measure> unit) {
    int start = number.start();
    int end = number.end();
    if (isSlogan(end)) {
      return end - start;
    }
    if (number.form() != Numeral.Form.ARABIC) {
      return 0;
    }
    if (text.isOneOf(end, "+＋×xX") && (isPart(end + 1) || Digits.chinese(text, end + 1) >= 0)) {
      return run(start, end);
    }
    if (text.isLatinLetter(end) && (!unit.found() || isPart(end + unit.length()))) {
      return run(start, end);
    }
    if (isPhone(start) || isRatio(end) || isChain(end)) {
      return run(start, end);
    }
    return number.power() == 0 && isName(number) ? end - start : 0;
  }

  private int run(int start, int at) {
    int end = at;
    while (isPart(end) || text.isOneOf(end, "+＋×-—.:：∶·") && isPart(end + 1)) {
      end++;
    }
    return Math.max(end, at + 1) - start;
  }

  private boolean isName(Numeral number) {
    int end = number.end();
    boolean version = number.value().scale() > 0 && (text.at(end) == '版' || text.has(end, "时代"));
    boolean born =
        text.at(end) == '后' && end - number.start() == 2 && number.value().intValue() % 5 == 0;
    return version
        || born
        || text.has(end, "热线")
        || text.has(end, "政务")
        || text.has(end, "专线")
        || isHotline(number)
        || isHeading(number)
        || text.at(number.start() - 1) == '双';
  }

  /** 12345平台, “12345”政务服务热线: five digits that are dialled. */
  private boolean isHotline(Numeral number) {
    int end = number.end();
    if (end - number.start() != DIALLED || number.value().scale() > 0) {
      return false;
    }
    if (text.has(end, "平台")) {
      return true;
    }
    boolean quoted = text.isOneOf(number.start() - 1, "“\"「『‘") && text.isOneOf(end, "”\"」』’");
    for (int i = end + 1; quoted && i <= end + BEHIND && !text.isOneOf(i, Text.STOPS); i++) {
      if (text.has(i, "热线")) {
        return true;
      }
    }
    return false;
  }

  /** 24字方针 and its kind. */
  private boolean isSlogan(int end) {
    return text.has(end, "字方针")
        || text.has(end, "字箴言")
        || text.has(end, "字诀")
        || text.has(end, "字要求");
  }

  /** Numbers do not begin with a zero. */
  private boolean isPhone(int start) {
    return Digits.arabic(text.at(start)) == 0 && Digits.arabic(text.at(start + 1)) >= 0;
  }

  /** 400-800-1234. */
  private boolean isChain(int end) {
    int second = end + 1;
    while (second - end < 9 && Digits.arabic(text.at(second)) >= 0) {
      second++;
    }
    return text.at(end) == '-'
        && second > end + 1
        && text.at(second) == '-'
        && Digits.arabic(text.at(second + 1)) >= 0;
  }

  /** 1:2:3; but 2:1 is a score. */
  private boolean isRatio(int end) {
    if (!text.isOneOf(end, ":：∶·") || Digits.arabic(text.at(end + 1)) < 0) {
      return false;
    }
    return text.at(end) == '·' || text.isOneOf(ArabicNumerals.at(text, end + 1).end(), ":：∶");
  }

  /** 1. or 2、 or （3） at the head of a paragraph. */
  private boolean isHeading(Numeral number) {
    int before = number.start() - 1;
    char c = text.at(before);
    boolean head = c == '\0' || c == '\n' || text.isOneOf(before, "（(");
    return head && number.isWithin(0, 99) && text.isOneOf(number.end(), ".．、)）");
  }
}
