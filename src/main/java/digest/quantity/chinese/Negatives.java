package digest.quantity.chinese;

import digest.quantity.Kind;
import digest.quantity.Units;

/** Reads what lies below zero: 零下20℃, -3.2%, 负2.1%. */
final class Negatives {
  private final Text text;
  private final Amounts amounts;

  Negatives(Text text) {
    this.text = text;
    amounts = new Amounts(text);
  }

  Reading at(int start) {
    if (text.has(start, "零下")) {
      return below(start);
    }
    if (!isSign(start)) {
      return Reading.NONE;
    }
    Reading reading = amounts.at(negated(start + 1));
    return reading.isOf(Kind.SHARE) || reading.isOf(Kind.POINT) || reading.isOf(Kind.TEMPERATURE)
        ? reading.spanning(start, reading.end())
        : Reading.NONE;
  }

  /** A hyphen behind a number or a Latin word is none. */
  private boolean isSign(int index) {
    boolean word = Digits.arabic(text.at(index - 1)) >= 0 || text.isLatinLetter(index - 1);
    return text.at(index) == '负' || text.isOneOf(index, "-－−") && !word;
  }

  private Reading below(int start) {
    Numeral number = negated(start + 2);
    int end = amounts.at(number).end();
    return number.found()
        ? Reading.of(start, text.at(end) == '度' ? end + 1 : end, number.value(), Units.CELSIUS)
        : Reading.NONE;
  }

  private Numeral negated(int start) {
    Numeral number = Numerals.mayStart(text, start) ? Numerals.at(text, start) : Numeral.NONE;
    return number.with(number.value().negate());
  }
}
