package digest.quantity.chinese;

/** Tells where a single digit counts even before a measure word that mostly makes a name of it. */
final class LoneDigits {
  private final Text text;

  LoneDigits(Text text) {
    this.text = text;
  }

  /**
   * @param unit where the measure word stands
   */
  boolean count(Numeral number, int unit) {
    int before = number.start() - 1;
    return switch (text.at(unit)) {
      case '口' -> text.has(unit + 1, "之家") || text.isOneOf(before, "家户井塘窑锅泉");
      case '眼' -> text.isOneOf(before, "井泉窑");
      case '站' -> isSeveral(number) && (ends(unit + 1) || text.isOneOf(unit + 1, "地路车之"));
      case '分' -> text.isOneOf(before, "积得拿取砍扣失") && ends(unit + 1);
      case '度' -> isSeveral(number) && !text.isOneOf(unit + 1, "角音灼烧冻电空创以的假");
      case '局' -> text.isOneOf(unit + 1, "两三比棋") || text.isOneOf(before, "胜负以了");
      case '连' -> isSeveral(number) && ends(unit + 1);
      case '面' -> text.isOneOf(unit + 1, "环临锦红国旗围靠") || text.isOneOf(before, "旗镜鼓");
      case '平', '负' -> text.isOneOf(before, "胜平负、");
      default -> false;
    };
  }

  /** 一度 was once, and 二度 is the second time. */
  private boolean isSeveral(Numeral number) {
    return number.isPlain() && !text.isOneOf(number.start(), "一二");
  }

  private boolean ends(int at) {
    return at >= text.length() || text.isOneOf(at, Text.STOPS);
  }
}
