package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Meaning;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.chinese.Words.Word;
import java.util.List;
import java.util.Map;

/** Reads sums with the currency before the number: 人民币3亿元, US$3.5亿. */
final class Money {
  private static final Words<Unit> MONEY =
      Words.of(
          Map.ofEntries(
              Map.entry("人民币", Units.YUAN),
              Map.entry("RMB", Units.YUAN),
              Map.entry("CNY", Units.YUAN),
              Map.entry("¥", Units.YUAN),
              Map.entry("￥", Units.YUAN),
              Map.entry("$", Units.US_DOLLAR),
              Map.entry("＄", Units.US_DOLLAR),
              Map.entry("US$", Units.US_DOLLAR),
              Map.entry("USD", Units.US_DOLLAR),
              Map.entry("HK$", Units.HK_DOLLAR),
              Map.entry("€", Units.EURO),
              Map.entry("£", Units.POUND)),
          Unit.BARE);

  private final Text text;
  private final NumbersWithUnits numbers;

  Money(Text text, NumbersWithUnits numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  static char[] firsts() {
    return MONEY.firsts();
  }

  Reading at(int start) {
    Word<Unit> money = MONEY.at(text, start);
    int at = text.afterSpace(start + money.length());
    if (!money.found() || !Numerals.mayStart(text, at)) {
      return Reading.NONE;
    }
    Reading reading = numbers.at(at);
    if (reading.isOf(Kind.MONEY)) {
      return reading.spanning(start, reading.end());
    }
    return reading.isOpen() && reading.means(Amount.class)
        ? sum(start, money, reading)
        : Reading.NONE;
  }

  private static Reading sum(int start, Word<Unit> money, Reading number) {
    Amount amount = new Amount(number.numeral().value(), money.meaning());
    boolean yen = money.text().equals("¥") || money.text().equals("￥");
    List<Meaning> meanings =
        yen ? List.of(amount, new Amount(amount.value(), Units.YEN)) : List.of(amount);
    return Reading.of(start, number.end(), meanings).with(number.precision());
  }
}
