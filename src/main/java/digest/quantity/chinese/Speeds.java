package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Meaning;
import digest.quantity.Unit;
import digest.quantity.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Makes speeds of lengths: 时速350公里, 每秒5至8米, 60公里的时速. */
final class Speeds {
  /** How far before a number the word may stand that tells of speed. */
  private static final int REACH = 14;

  /** What may part a rate from its number: the first half of a range, and words of precision. */
  private static final String BETWEEN = "0123456789.至到-－–—~～一二三四五六七八九十百千万约近超过逾达可为高最行驶飞运航移动走跑公里米 ";

  private static final int HOUR = 3600;
  private static final Map<Integer, String> NAMES = Map.of(1, "/s", 60, "/min", HOUR, "/h");

  /** Seconds of each. */
  private static final Map<String, Integer> RATES =
      Map.of("每小时", HOUR, "时速", HOUR, "时速为", HOUR, "每分钟", 60, "每分", 60, "每秒", 1, "每秒钟", 1, "秒速", 1);

  private final Text text;

  Speeds(Text text) {
    this.text = text;
  }

  /**
   * @param end behind the unit
   * @return empty if it is a length
   */
  List<Meaning> meanings(Numeral number, Unit unit, int end) {
    if (unit.kind() != Kind.LENGTH) {
      return List.of();
    }
    int rate = rateBefore(number.start());
    boolean told =
        unit.equals(Units.KILOMETRE) && text.isToldBefore(number.start(), REACH, "速")
            || text.has(end, "时速")
            || text.has(end, "的时速");
    Amount length = new Amount(number.value(), unit);
    return rate == 0 && !told
        ? List.of()
        : List.of(new Amount(number.value(), per(unit, rate == 0 ? HOUR : rate)), length);
  }

  /** Seconds of the rate that stands before; 0 for none. */
  private int rateBefore(int start) {
    int end = start;
    while (end > 0 && start - end < REACH && text.isOneOf(end - 1, BETWEEN)) {
      end--;
    }
    for (int length = 2; length <= Math.min(4, end); length++) {
      int rate = RATES.getOrDefault(text.string().substring(end - length, end), 0);
      if (rate > 0) {
        return rate;
      }
    }
    return 0;
  }

  private static Unit per(Unit unit, int seconds) {
    if (seconds == HOUR && unit.equals(Units.KILOMETRE)) {
      return Units.KILOMETRE_PER_HOUR;
    }
    BigDecimal metres = unit.numerator().multiply(BigDecimal.valueOf(HOUR));
    BigDecimal per = unit.denominator().multiply(BigDecimal.valueOf(1000L * seconds));
    String symbol = unit.symbol() + NAMES.get(seconds);
    return Units.KILOMETRE_PER_HOUR.over(symbol, metres.toPlainString(), per.toPlainString());
  }
}
