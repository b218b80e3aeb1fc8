package digest.quantity.chinese;

import digest.quantity.Precision;
import digest.quantity.chinese.Words.Word;
import java.util.Map;
import java.util.TreeMap;

/** Reads bounds that are turned round, and what they bound is allowed: 不得低于, 不宜超过. */
final class Bounds {
  private static final Words<Boolean> NEGATIONS =
      Words.ofAll("不 不得 不得再 不能 不宜 不应 不应当 不可 不会 不许 不准 不要 不再 未 没有 没 勿 非");

  /** What the bound is once it is turned round. */
  private static final Words<Precision> BOUNDS = bounds();

  private static final Word<Precision> NONE = new Word<>("", Precision.AS_GIVEN);

  private Bounds() {}

  static Word<Precision> at(Text text, int index) {
    int length = NEGATIONS.at(text, index).length();
    Word<Precision> bound = length > 0 ? BOUNDS.at(text, index + length) : NONE;
    return bound.found()
        ? new Word<>(
            text.string().substring(index, index + length + bound.length()), bound.meaning())
        : NONE;
  }

  static char[] firsts() {
    return NEGATIONS.firsts();
  }

  private static Words<Precision> bounds() {
    Map<String, Precision> table = new TreeMap<>();
    for (String below : "低于 少于 小于 短于".split(" ")) {
      table.put(below, Precision.AT_LEAST);
    }
    for (String above : "超过 超出 高于 多于 大于 长于".split(" ")) {
      table.put(above, Precision.AT_MOST);
    }
    return Words.of(table, Precision.AS_GIVEN);
  }
}
