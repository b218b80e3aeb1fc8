package digest.quantity.chinese;

import digest.quantity.Change;
import digest.quantity.chinese.Words.Word;
import java.util.Map;

/** Points by which one share is above or below another: 高于全国平均水平2.3个百分点, 比全国低0.3个百分点. */
final class Comparisons {
  /** How far before the points the word may stand. */
  private static final int REACH = 20;

  private static final Words<Change> WORDS =
      Words.of(
          Map.ofEntries(
              Map.entry("高于", Change.UP_BY),
              Map.entry("高出", Change.UP_BY),
              Map.entry("超过", Change.UP_BY),
              Map.entry("超出", Change.UP_BY),
              Map.entry("领先", Change.UP_BY),
              Map.entry("快于", Change.UP_BY),
              Map.entry("低于", Change.DOWN_BY),
              Map.entry("落后", Change.DOWN_BY),
              Map.entry("慢于", Change.DOWN_BY)),
          Change.NONE);

  private Comparisons() {}

  /**
   * @param start where the points begin
   * @param floor the end of the quantity before; a date between does no harm
   */
  static Change of(Text text, int start, int floor) {
    Change told =
        text.isOneOf(start - 1, "高快")
            ? Change.UP_BY
            : text.isOneOf(start - 1, "低慢") ? Change.DOWN_BY : Change.NONE;
    for (int i = start - 1; i >= 0 && i >= start - REACH; i--) {
      if (text.isOneOf(i, "，。；：！？、,;") || i < floor && text.isOneOf(i, "%％点")) {
        return Change.NONE;
      }
      if (told != Change.NONE && text.isOneOf(i, "比较")) {
        return told;
      }
      Word<Change> word = WORDS.at(text, i);
      if (word.found()) {
        return i > 0 && text.isOneOf(i - 1, "不未") ? Change.NONE : word.meaning();
      }
    }
    return Change.NONE;
  }
}
