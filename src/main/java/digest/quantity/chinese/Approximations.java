package digest.quantity.chinese;

import digest.quantity.Precision;
import digest.quantity.chinese.Words.Word;
import java.util.Map;
import java.util.TreeMap;

/** Words before or behind a number that say how exact it is. */
final class Approximations {
  static final Words<Precision> BEFORE =
      Words.of(
          table(
              Map.of(
                  Precision.ABOUT, "约 大约 大概 大致 约为 约有 约占 约合 约达 约计 差不多",
                  Precision.LESS_THAN, "近 接近 将近 不足 不到 低于 少于 短于 未满 不满 小于 几近 跌破 未达 未到 逼近 不及 近乎",
                  Precision.MORE_THAN, "超 超过 逾 突破 超出 高于 多于 大于 长于 破 过 已超 超越 远超 升破 涨破 站上 冲破",
                  Precision.AT_LEAST, "至少 不下 不下于 最少 起码 上",
                  Precision.AT_MOST, "至多 最多 不超 不逾 不得超 不能超 不得逾")),
          Precision.AS_GIVEN);

  private static final Words<Precision> BEHIND =
      Words.of(
          table(
              Map.of(
                  Precision.ABOUT, "左右 上下",
                  Precision.MORE_THAN, "以上 之上 有余 开外 （含）以上 (含)以上",
                  Precision.LESS_THAN, "以下 （含）以下",
                  Precision.AT_LEAST, "及以上 及其以上 或以上",
                  Precision.AT_MOST, "以内 之内 及以下 或以下",
                  Precision.AS_GIVEN, "上下游 上下联动 上下级 上下班 上下水 上下文 左右手 左右岸 以上级")),
          Precision.AS_GIVEN);

  private Approximations() {}

  /** The word of precision that begins there, turned round or not. */
  static Word<Precision> before(Text text, int at) {
    Word<Precision> bound = Bounds.at(text, at);
    return bound.found() ? bound : BEFORE.at(text, at);
  }

  static String firsts() {
    return String.valueOf(BEFORE.firsts()) + String.valueOf(Bounds.firsts());
  }

  private static Map<String, Precision> table(Map<Precision, String> words) {
    Map<String, Precision> table = new TreeMap<>();
    words.forEach(
        (precision, list) -> {
          for (String word : list.split(" ")) {
            table.put(word, precision);
          }
        });
    return table;
  }

  /** The reading with the word behind it, if one stands there. */
  static Reading withWordBehind(Text text, Reading reading) {
    Word<Precision> word = BEHIND.at(text, reading.end());
    if (word.meaning() == Precision.AS_GIVEN) {
      return reading;
    }
    boolean bare = reading.numeral().form() == Numeral.Form.BARE;
    return reading
        .asIncidental(reading.incidental() && !bare)
        .spanning(reading.start(), reading.end() + word.length())
        .with(stronger(reading.precision(), word.meaning()));
  }

  /** The one that says on which side the number lies, if one does; else the outer. */
  static Precision stronger(Precision inner, Precision outer) {
    boolean keep =
        outer == Precision.AS_GIVEN || outer == Precision.ABOUT && inner != Precision.AS_GIVEN;
    return keep ? inner : outer;
  }

  /** Whether the word is one here: 上 is in 上百, and not in 线上百万. */
  static boolean standsBefore(Text text, int at, Word<Precision> word, Numeral number) {
    if (word.length() > 1) {
      return true;
    }
    boolean bare = number.form() == Numeral.Form.BARE;
    return switch (text.at(at)) {
      case '上' -> bare && !text.isOneOf(at - 1, "以线会网路街市场岸地船车身手桌台海江湖河山世");
      case '过' ->
          (bare || text.at(at + 1) == '半' || text.at(number.end()) == '成')
              && (text.has(at - 2, "进度") || !text.isOneOf(at - 1, "走经通度渡历跨越穿不超"));
      case '破' -> !text.isOneOf(at - 1, "打突攻侦爆");
      case '近' -> !text.isOneOf(at - 1, "最附邻临靠远走拉亲");
      case '约' -> !text.isOneOf(at - 1, "节签预合条制履集违邀特公契缔");
      default -> true;
    };
  }
}
