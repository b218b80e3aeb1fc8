package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Meaning;
import digest.quantity.Precision;
import digest.quantity.Units;
import digest.quantity.When;
import digest.quantity.chinese.Measure.Role;
import digest.quantity.chinese.Numeral.Form;
import java.math.BigDecimal;
import java.util.List;

/** Reads numbers that have no unit: 2.37万亿, 3比1, 千亿, 姐妹俩. */
final class BareNumbers {
  /** Behind these 俩 only repeats who they are. */
  private static final String THEY = "们咱我你他她爷娘子女妻弟妹姐哥母婆媳";

  private static final Measure AGE = new Measure(Role.AGE, Units.YEAR, 0);

  private final Text text;

  BareNumbers(Text text) {
    this.text = text;
  }

  Reading at(Numeral number) {
    int end = number.end();
    if (text.at(end) == '级' && isScale(number, Measure.NONE)) {
      return scale(number, Measure.NONE, end + 1);
    }
    if (isScore(number)) {
      return Reading.open(number, List.of(Amounts.count(number))).asIncidental(true);
    }
    if (text.isOneOf(end - 1, "俩仨") && number.form() == Form.LONE) {
      return Reading.of(number.start(), end, List.of(Amounts.count(number)))
          .asIncidental(text.isOneOf(number.start() - 1, THEY));
    }
    if (number.form() == Form.SPOKEN && text.at(number.start() - 1) == '神') {
      return Reading.open(number, List.of());
    }
    if (isLunar(number)) {
      return lunar(number);
    }
    return switch (number.form()) {
      case ARABIC -> arabic(number);
      case SPOKEN ->
          text.at(end - 2) == '有'
              ? Reading.of(number.start(), end, Meanings.of(number, AGE)).from(number, AGE)
              : Reading.open(number, List.of(Amounts.count(number)));
      case BARE ->
          number.end() - number.start() > 1 && !text.has(number.start(), "千万")
              ? round(number)
              : Reading.open(number, List.of());
      default -> Reading.open(number, List.of());
    };
  }

  /** 3比1, 二比一, 2:1. */
  boolean isScore(Numeral number) {
    boolean first = isAgainst(number.end());
    boolean second = isAgainst(number.start() - 1);
    return (first || second) && (number.form() == Form.ARABIC || number.form() == Form.LONE);
  }

  /** Whether two numbers are set against each other here. */
  private boolean isAgainst(int at) {
    return text.at(at) == '比'
        ? Numerals.mayStart(text, at - 1) && Numerals.mayStart(text, at + 1)
        : text.isOneOf(at, ":：∶")
            && Digits.arabic(text.at(at - 1)) >= 0
            && Digits.arabic(text.at(at + 1)) >= 0;
  }

  /** 2023 before a name is most likely a year; 2.0 behind one is a version. */
  private Reading arabic(Numeral number) {
    if (number.isWithin(1900, 2099) && Dates.isYear(number)) {
      return Reading.open(
          number, List.of(When.ofYear(Dates.yearOf(number)), Amounts.count(number)));
    }
    boolean version =
        number.value().scale() == 1
            && number.value().precision() == 2
            && number.value().remainder(BigDecimal.ONE).signum() == 0;
    return Reading.open(
        number, version || isModel(number) ? List.of() : List.of(Amounts.count(number)));
  }

  /** 歼-20, 东风-41. */
  private boolean isModel(Numeral number) {
    char name = text.at(number.start() - 2);
    return text.at(number.start() - 1) == '-' && name >= '\u4e00' && name <= '\u9fff';
  }

  private Reading round(Numeral number) {
    boolean vague = number.precision() != Precision.AS_GIVEN;
    return isScale(number, Measure.NONE) && !vague
        ? scale(number, Measure.NONE, number.end())
        : Reading.open(number, List.of(Amounts.count(number))).asIncidental(!vague);
  }

  private boolean isLunar(Numeral number) {
    return number.form() == Form.SPOKEN
        && number.isWithin(1, 30)
        && text.at(number.start() - 1) == '月'
        && !text.isOneOf(number.start() - 2, "每上下本");
  }

  /** 正月十五 leaves out 日, and its month is not that of the calendar. */
  private static Reading lunar(Numeral number) {
    Meaning day = When.ofDay(0, number.value().intValue());
    return Reading.open(number, List.of(day)).asIncidental(true);
  }

  static boolean isScale(Numeral number, Measure measure) {
    boolean sum = measure.role() == Role.NONE || measure.unit().kind() == Kind.MONEY;
    return sum && number.value().compareTo(BigDecimal.valueOf(100_000_000)) >= 0;
  }

  static Reading scale(Numeral number, Measure measure, int end) {
    Amount scale = new Amount(number.value(), Units.SCALE);
    boolean money = measure.unit().kind() == Kind.MONEY;
    List<Meaning> meanings =
        money ? List.of(scale, new Amount(number.value(), measure.unit())) : List.of(scale);
    return Reading.of(number.start(), end, meanings).with(number.precision()).asIncidental(true);
  }
}
