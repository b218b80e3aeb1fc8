package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Unit;
import digest.quantity.Units;
import java.math.BigDecimal;
import java.util.List;

/** Reads words that hold a number without a numeral: 双方, 双边, 一个甲子. */
final class Twos {
  private static final Words<Boolean> TWO = Words.ofAll("双方 双边 双双 双向 双轨 双城 双语 双层 双打 双人");

  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  private final Text text;

  Twos(Text text) {
    this.text = text;
  }

  Reading at(int start) {
    int length = TWO.at(text, start).length();
    Amount two = new Amount(BigDecimal.valueOf(2), Unit.counted("双"));
    return length > 0
        ? Reading.of(start, start + length, List.of(two)).asIncidental(true)
        : cycle(start);
  }

  /** One round of the calendar is sixty years; more of them are a figure of speech. */
  private Reading cycle(int start) {
    int at = start + (text.at(start + 1) == '个' ? 2 : 1);
    return text.at(start) == '一' && text.has(at, "甲子")
        ? Reading.of(start, at + 2, SIXTY, Units.YEAR).asIncidental(true)
        : Reading.NONE;
  }
}
