package digest.quantity.chinese;

import digest.quantity.Kind;
import digest.quantity.Precision;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.chinese.Measure.Role;
import digest.quantity.chinese.Words.Word;
import java.math.BigDecimal;

/** Reads what within or behind a unit still belongs to the number: 两个半小时, 一年半, 三块五. */
final class UnitTails {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Text text;
  private final Amounts amounts;

  UnitTails(Text text, Amounts amounts) {
    this.text = text;
    this.amounts = amounts;
  }

  /** Words between 个 and the rest of its unit: 4个多月, 两个半小时. */
  Reading withinUnit(Numeral number, int at) {
    boolean half = text.at(at + 1) == '半';
    if (!half && !text.isOneOf(at + 1, "多余来")) {
      return Reading.NONE;
    }
    Word<Measure> word = Measures.wordAt(text, at + 2);
    Kind kind = word.meaning().unit().kind();
    if (kind != Kind.PERIOD && kind != Kind.POINT || !word.meaning().found()) {
      return Reading.NONE;
    }
    int end = at + 2 + word.length();
    return half
        ? amounts.reading(number.with(number.value().add(HALF)), word.meaning(), end)
        : amounts.reading(number, word.meaning(), end).with(Precision.MORE_THAN);
  }

  /** Words behind the unit that belong to it: 一年半, 3公里多. */
  Reading at(Numeral number, Measure measure, int end) {
    Unit unit = measure.unit();
    boolean measures = unit.kind() != Kind.COUNT;
    if (measures && text.at(end) == '半' && !text.isOneOf(end + 1, "导径岛山夜数月")) {
      return half(number, measure, end + 1);
    }
    if (text.at(end - 1) == '成' && isTrailingDigit(end)) {
      BigDecimal digit = BigDecimal.valueOf(Digits.chinese(text, end), 1);
      return amounts.reading(number.with(number.value().add(digit)), measure, end + 1);
    }
    if (text.isOneOf(end - 1, "块米毛")) {
      Reading tenths = tenths(number, measure, end);
      if (tenths.found()) {
        return tenths;
      }
    }
    boolean more =
        measures
            && text.isOneOf(end, "多余")
            && (measure.role() == Role.AMOUNT || measure.role() == Role.MULTIPLE)
            && !text.isOneOf(end + 1, "样元功级方家边维地次少项点重种名个位场额");
    Reading reading = amounts.reading(number, measure, more ? end + 1 : end);
    return more ? reading.with(Precision.MORE_THAN) : reading;
  }

  /** 三块五, 一米八, 1米75; and 五块八一斤. */
  private Reading tenths(Numeral number, Measure measure, int at) {
    int places = 0;
    int digits = 0;
    for (; places < 3 && digit(number, at + places) >= 0 && !isRate(at + places); places++) {
      digits = digits * 10 + digit(number, at + places);
    }
    int end = at + places;
    if (places == 0 || places > 2 || !number.isWithin(0, 99) || goesOn(end)) {
      return Reading.NONE;
    }
    BigDecimal value = number.value().add(BigDecimal.valueOf(digits, places));
    boolean money = measure.unit().kind() == Kind.COUNT;
    Measure told = money ? new Measure(Role.AMOUNT, Units.YUAN, 0) : measure;
    return amounts.reading(number.with(value), told, end);
  }

  private int digit(Numeral number, int at) {
    return number.form() == Numeral.Form.ARABIC
        ? Digits.arabic(text.at(at))
        : Digits.chinese(text, at);
  }

  /** Whether 一 begins what the price is for: 五块八一斤. */
  private boolean isRate(int at) {
    return text.at(at) == '一' && Measures.at(text, at + 1).found();
  }

  /** Whether it is a number of its own, with a unit or more digits. */
  private boolean goesOn(int at) {
    return !isRate(at) && Numerals.mayStart(text, at)
        || Measures.at(text, at).found()
        || text.isOneOf(at, ".．:：月日年%多余来");
  }

  /** 七成五. */
  private boolean isTrailingDigit(int at) {
    return Digits.chinese(text, at) > 0
        && Digits.chinese(text, at + 1) < 0
        && Digits.power(text, at + 1) == 0
        && !Measures.at(text, at + 1).found();
  }

  private Reading half(Numeral number, Measure measure, int end) {
    BigDecimal more = number.value().add(HALF);
    boolean years = measure.unit().equals(Units.YEAR);
    return years
        ? Reading.of(
            number.start(),
            end,
            BigDecimal.valueOf(12).multiply(more).stripTrailingZeros().setScale(0),
            Units.MONTH)
        : amounts.reading(number.with(more), measure, end);
  }
}
