package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Units;
import java.math.BigDecimal;

/** Reads what lies below zero: 零下20℃, -3.2%, 负2.1%. */
final class Negatives {
  private final Text text;
  private final Amounts amounts;
  private final Fractions fractions;

  Negatives(Text text, Amounts amounts, Fractions fractions) {
    this.text = text;
    this.amounts = amounts;
    this.fractions = fractions;
  }

  Reading at(int start) {
    if (!text.isOneOf(start, "零负-－−")) {
      return Reading.NONE;
    }
    if (text.has(start, "零下")) {
      return degrees(start, negated(start + 2));
    }
    if (text.has(start, "零上")) {
      return degrees(start, number(start + 2));
    }
    if (!isSign(start)) {
      return Reading.NONE;
    }
    Numeral number = negated(start + 1);
    Reading share = text.at(start) == '负' ? fractions.of(number(start + 1)) : Reading.NONE;
    if (share.found()) {
      BigDecimal value = ((Amount) share.meanings().get(0)).value().negate();
      return Reading.of(start, share.end(), value, Units.SHARE).with(share.precision());
    }
    Reading reading = amounts.at(number);
    return reading.isOf(Kind.SHARE) || reading.isOf(Kind.POINT) || reading.isOf(Kind.TEMPERATURE)
        ? reading.spanning(start, reading.end())
        : Reading.NONE;
  }

  /** A hyphen behind a number or a Latin word is none. */
  private boolean isSign(int index) {
    boolean word = Digits.arabic(text.at(index - 1)) >= 0 || text.isLatinLetter(index - 1);
    return text.at(index) == '负' || text.isOneOf(index, "-－−") && !word;
  }

  private Reading degrees(int start, Numeral number) {
    int end = amounts.at(number).end();
    return number.found()
        ? Reading.of(start, text.at(end) == '度' ? end + 1 : end, number.value(), Units.CELSIUS)
        : Reading.NONE;
  }

  private Numeral negated(int start) {
    Numeral number = number(start);
    return number.with(number.value().negate());
  }

  private Numeral number(int start) {
    return Numerals.mayStart(text, start) ? Numerals.at(text, start) : Numeral.NONE;
  }
}
