package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Meaning;
import digest.quantity.Units;
import digest.quantity.When;
import java.util.List;
import java.util.Set;

/** Tells spans of time from what is written alike: 三十日内 is no date, 间隔四周 not all around. */
final class Spans {
  /** Words of one or two characters that measure time, whatever stands behind them. */
  private static final Set<String> BEFORE =
      Set.of(
          ("为期 历时 连续 间隔 持续 至少 最多 至多 最少 日起 超过 少于 不足 不到 低于 短于 长于 高于 多于 限为 长达 过去 未来 最近 耗时 用时 停产 停业"
                  + " 休市 拘留 提前 公示 推迟 顺延 提早 展期 怀孕 住院 休息 满 近 共 约 超 逾 孕 每 隔")
              .split(" "));

  private static final Words<Boolean> BEHIND =
      Words.ofAll("内 之内 以内 期限 的期限 以上 以下 左右 之久 时间 的时间 不等 期满 游 为期");

  /** Behind 四周 these leave no doubt that weeks are meant. */
  private static final Words<Boolean> BEHIND_WEEKS =
      Words.ofAll("内 之内 以内 以上 左右 之久 时间 的时间 不等 后 前 之后 之前 以后 以前 年 岁 龄 期");

  private final Text text;

  Spans(Text text) {
    this.text = text;
  }

  /**
   * @param end behind 日
   */
  boolean isOfDays(Numeral number, int end) {
    return BEHIND.at(text, end).found() && !text.has(end, "内瓦")
        || isMeasured(number.start())
            && !text.isOneOf(end, "电讯报上下晚凌")
            && !text.has(number.start() - 2, "中共");
  }

  /** 四周 is all around, unless the words around it tell of time. */
  boolean isOfWeeks(int start) {
    return text.has(start, "四周") && (BEHIND_WEEKS.at(text, start + 2).found() || isMeasured(start));
  }

  private boolean isMeasured(int start) {
    return start >= 1 && BEFORE.contains(text.string().substring(start - 1, start))
        || start >= 2 && BEFORE.contains(text.string().substring(start - 2, start));
  }

  /** 三十日后 may be in thirty days or after the thirtieth; what is likelier comes first. */
  List<Meaning> orDays(Numeral number, int end, When date) {
    Amount days = new Amount(number.value(), Units.DAY);
    boolean word = text.isOneOf(end, "之以");
    char behind = text.at(word ? end + 1 : end);
    if (text.isOneOf(number.start() - 1, "月、至到-－–—~和与及")) {
      return List.of(date);
    }
    return switch (behind) {
      case '后' -> List.of(days, date);
      case '前', '起' -> List.of(date, days);
      default -> List.of(date);
    };
  }
}
