package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Units;
import digest.quantity.chinese.Words.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reads times of day: 上午9时30分, 下午3点半, 9:30. */
final class Clock {
  private enum Half {
    UNKNOWN,
    MORNING,
    NOON,
    AFTERNOON
  }

  private static final Words<Half> HALVES =
      Words.of(
          Map.ofEntries(
              Map.entry("上午", Half.MORNING),
              Map.entry("早上", Half.MORNING),
              Map.entry("早晨", Half.MORNING),
              Map.entry("清晨", Half.MORNING),
              Map.entry("凌晨", Half.MORNING),
              Map.entry("早", Half.MORNING),
              Map.entry("中午", Half.NOON),
              Map.entry("正午", Half.NOON),
              Map.entry("下午", Half.AFTERNOON),
              Map.entry("午后", Half.AFTERNOON),
              Map.entry("傍晚", Half.AFTERNOON),
              Map.entry("晚上", Half.AFTERNOON),
              Map.entry("晚间", Half.AFTERNOON),
              Map.entry("深夜", Half.AFTERNOON),
              Map.entry("夜里", Half.AFTERNOON),
              Map.entry("当晚", Half.AFTERNOON),
              Map.entry("晚", Half.AFTERNOON)),
          Half.UNKNOWN);

  private static final BigDecimal NOON = BigDecimal.valueOf(720);

  private final Text text;

  Clock(Text text) {
    this.text = text;
  }

  static char[] firsts() {
    return HALVES.firsts();
  }

  /**
   * @param afterDate whether a date stands directly before
   */
  Reading at(int start, boolean afterDate) {
    Word<Half> half = HALVES.at(text, start);
    int at = text.afterSpace(start + half.length());
    Numeral hour =
        half.found() || Numerals.mayStart(text, at) ? Numerals.at(text, at) : Numeral.NONE;
    return hour.found() && hour.isWithin(0, 24)
        ? time(start, hour, half.meaning(), half.found() || afterDate)
        : Reading.NONE;
  }

  /** The end of a time that began with the first: 下午2点至5点 ends at 17. */
  Reading after(int start, Reading first) {
    Reading time = at(start, true);
    if (!time.found()) {
      return time;
    }
    BigDecimal begin = ((Amount) first.meanings().get(0)).value();
    BigDecimal end = ((Amount) time.meanings().get(0)).value();
    BigDecimal later = end.add(NOON);
    boolean isLater =
        begin.compareTo(NOON) >= 0 && end.compareTo(begin) < 0 && later.compareTo(begin) > 0;
    if (isLater) {
      return Reading.of(start, time.end(), later, Units.TIME);
    }
    return first.meanings().size() == 1 ? time.with(time.meanings().subList(0, 1)) : time;
  }

  private Reading time(int start, Numeral hour, Half half, boolean sure) {
    int unit = hour.end();
    boolean score = !sure && (text.at(start - 1) == '以' || text.has(start - 2, "比分"));
    boolean colon = !score && text.isOneOf(unit, ":：") && areMinutes(unit + 1);
    if (colon) {
      return reading(start, unit + 3, hour, half, minutes(unit + 1));
    }
    if (!isHour(unit, sure)) {
      return Reading.NONE;
    }
    int at = unit + (text.at(unit + 1) == '钟' ? 2 : 1);
    if (text.at(at) == '半') {
      return reading(start, at + 1, hour, half, 30);
    }
    Numeral minute = Numerals.at(text, at);
    if (minute.found() && minute.isWithin(0, 59) && text.at(minute.end()) == '分') {
      return reading(start, minute.end() + 1, hour, half, minute.value().intValue());
    }
    return reading(start, text.isOneOf(at, "整许") ? at + 1 : at, hour, half, 0);
  }

  /** 9时 is a time, but 3点 may be three points of an argument. */
  private boolean isHour(int unit, boolean sure) {
    if (text.at(unit) == '时') {
      return !text.isOneOf(unit + 1, "代期空间候尚刻速而");
    }
    return text.at(unit) == '点'
        && (sure
            || text.isOneOf(unit + 1, "半整许钟")
            || Numerals.at(text, unit + 1).isWithin(1, 59)
                && text.at(Numerals.at(text, unit + 1).end()) == '分'
                && text.at(Numerals.at(text, unit + 1).end() + 1) != '之');
  }

  private boolean areMinutes(int at) {
    return Digits.arabic(text.at(at)) >= 0
        && Digits.arabic(text.at(at)) < 6
        && Digits.arabic(text.at(at + 1)) >= 0
        && Digits.arabic(text.at(at + 2)) < 0;
  }

  private int minutes(int at) {
    return Digits.arabic(text.at(at)) * 10 + Digits.arabic(text.at(at + 1));
  }

  private Reading reading(int start, int end, Numeral hour, Half half, int minute) {
    int told = hour.value().intValue();
    boolean later = half == Half.AFTERNOON && told < 12 || half == Half.NOON && told < 4;
    Amount time = time((later ? told + 12 : told) * 60 + minute);
    // Official notices count 时 to 24; 点 are counted twice a day.
    boolean open = half == Half.UNKNOWN && text.at(hour.end()) == '点' && told > 0 && told <= 12;
    return open
        ? Reading.of(start, end, List.of(time, time((told * 60 + minute + 720) % 1440)))
        : Reading.of(start, end, List.of(time));
  }

  private static Amount time(int minutes) {
    return new Amount(BigDecimal.valueOf(minutes), Units.TIME);
  }
}
