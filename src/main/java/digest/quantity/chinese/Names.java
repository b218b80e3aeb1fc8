package digest.quantity.chinese;

/** Tells the numbers in the names of things: 神舟十八号, 雪龙2号, 嫦娥五号、六号. */
final class Names {
  /** Behind these a number with 号 is a day, or something that is counted. */
  private static final String NOT_NAMES = "月天在于从自到至这和每本是了及与即将为有第编达的按由";

  /** Words that are parts of names whichever way the number is written. */
  private static final Words<Boolean> BEGINNINGS =
      Words.ofAll(
          "神舟 嫦娥 天舟 问天 航天 天宫 长征 风云 天问 北斗 雪龙 实践 遥感 高分 力箭 快舟 朱雀 引力 梦天 东方红 夸父 鹊桥 张衡 海洋 中星 天链 捷龙 大洋"
              + " 向阳红 探索 深海 海基 天鲲 华龙 国和 玲龙 蓝鲸 科学 海斗 奋斗者");

  private final Text text;

  Names(Text text) {
    this.text = text;
  }

  boolean isPartOfOne(Numeral number) {
    int start = number.start();
    boolean listed = text.isOneOf(start - 1, "、和至与") && text.at(start - 2) == '号';
    return listed && !isDay(start - 3)
        || BEGINNINGS.at(text, start - 2).found()
        || number.form() != Numeral.Form.ARABIC && isCharacter(start - 1);
  }

  private boolean isDay(int at) {
    return Digits.arabic(text.at(at)) >= 0;
  }

  private boolean isCharacter(int at) {
    char c = text.at(at);
    return c >= '\u4e00' && c <= '\u9fff' && !text.isOneOf(at, NOT_NAMES);
  }
}
