package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Meaning;
import digest.quantity.Precision;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.When;
import digest.quantity.chinese.Numeral.Form;
import digest.quantity.chinese.Words.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reads whatever quantity begins at a place: words before the number, the number, words behind. */
final class Reader {
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
  private final Amounts amounts;
  private final Dates dates;
  private final RelativeDates relatives;
  private final Ordinals ordinals;
  private final Fractions fractions;
  private final Clock clock;
  private final Codes codes;

  Reader(Text text) {
    this.text = text;
    amounts = new Amounts(text);
    dates = new Dates(text);
    relatives = new RelativeDates(text);
    ordinals = new Ordinals(text);
    fractions = new Fractions(text);
    clock = new Clock(text);
    codes = new Codes(text);
  }

  static String firsts() {
    return "第首翻减半零负-－−"
        + String.valueOf(MONEY.firsts())
        + String.valueOf(Clock.firsts())
        + String.valueOf(RelativeDates.firsts())
        + String.valueOf(Approximations.BEFORE.firsts());
  }

  Reading at(int start, Reading last, int lastYear) {
    Reading word = fractions.at(start);
    if (!word.found()) {
      word = relatives.at(start, lastYear);
    }
    if (!word.found()) {
      word = ordinals.at(start);
    }
    if (!word.found()) {
      word = clock.at(start, last.end() == start && last.means(When.class));
    }
    return Approximations.withWordBehind(text, word.found() ? word : numbered(start));
  }

  private Reading numbered(int start) {
    if (text.has(start, "零下")) {
      return negative(start);
    }
    if (text.at(start) == '前') {
      return top(start);
    }
    if (Numerals.mayStart(text, start)) {
      return number(start);
    }
    Word<Precision> before = Approximations.BEFORE.at(text, start);
    if (before.found()) {
      return approximate(start, before);
    }
    if (text.at(start) == '半') {
      return amounts.half(start);
    }
    Word<Unit> money = MONEY.at(text, start);
    return money.found() ? money(start, money) : negative(start);
  }

  /** 前十 and 前10 are ten things; 前10名 is read from its number on. */
  private Reading top(int start) {
    if (text.isOneOf(start - 1, "年月日天周目当以之之") || !Numerals.mayStart(text, start + 1)) {
      return Reading.NONE;
    }
    Numeral number = Numerals.at(text, start + 1);
    boolean counted =
        number.found()
            && number.form() != Form.BARE
            && number.value().signum() > 0
            && !Exclusions.standsAt(text, start + 1)
            && number(start + 1).isOpen();
    return counted
        ? Reading.of(start, number.end(), List.of(Amounts.count(number))).with(number.precision())
        : Reading.NONE;
  }

  /** A number and what stands behind it; the words before it have been read. */
  Reading number(int start) {
    Numeral number = Numerals.at(text, start);
    if (!number.found()) {
      return Reading.NONE;
    }
    Reading date = dates.at(number);
    if (date.found()) {
      return date;
    }
    Reading fraction = fractions.of(number);
    if (fraction.found()) {
      return fraction;
    }
    return codes.numberAt(number, amounts.unitOf(number)) > 0 ? Reading.NONE : amounts.at(number);
  }

  private Reading approximate(int start, Word<Precision> before) {
    int at = text.afterSpace(start + before.length());
    if (text.at(at) == '了') {
      at++;
    }
    Numeral number = Numerals.mayStart(text, at) ? Numerals.at(text, at) : Numeral.NONE;
    if (!Approximations.standsBefore(text, start, before, number)
        || number.form() != Form.BARE && Exclusions.standsAt(text, at)) {
      return Reading.NONE;
    }
    Reading reading = fractions.at(at);
    if (!reading.found() && text.at(at) == '半') {
      reading = amounts.half(at);
    }
    if (!reading.found() && number.found()) {
      reading = number(at);
    }
    if (!reading.found()) {
      Word<Unit> money = MONEY.at(text, at);
      reading = money.found() ? money(at, money) : Reading.NONE;
    }
    if (!reading.found() || isRecent(start, reading)) {
      return reading;
    }
    return definite(reading, number)
        .spanning(start, reading.end())
        .with(Approximations.stronger(reading.precision(), before.meaning()));
  }

  /** 近百, 超千亿: what would be a figure of speech alone is meant here. */
  private Reading definite(Reading reading, Numeral number) {
    if (reading.isOpen() && reading.means(When.class)) {
      return reading.with(List.of(Amounts.count(number)));
    }
    if (number.form() != Form.BARE) {
      return reading;
    }
    boolean amount = reading.means(Amount.class) && reading.meanings().get(0).kind() != Kind.SCALE;
    boolean level = text.at(reading.end() - 1) == '级';
    return (amount || level ? reading : reading.with(List.of(Amounts.count(number))))
        .asIncidental(level);
  }

  /** 近三年 is the last three years, 历时近三个月 nearly three months. */
  private boolean isRecent(int start, Reading reading) {
    if (text.at(start) != '近'
        || reading.meanings().isEmpty()
        || reading.meanings().get(0).kind() != Kind.PERIOD) {
      return false;
    }
    if (text.isOneOf(reading.end(), "来以间内里")) {
      return true;
    }
    return text.at(reading.end() - 1) == '年'
        && !text.isOneOf(start - 1, "了时经期用达长过有")
        && !text.has(reading.end(), "时间")
        && !text.has(reading.end(), "的时间");
  }

  private Reading money(int start, Word<Unit> money) {
    int at = text.afterSpace(start + money.length());
    if (!Numerals.mayStart(text, at)) {
      return Reading.NONE;
    }
    Reading reading = number(at);
    boolean sum = reading.isOpen() && reading.means(Amount.class);
    if (!sum
        && !(reading.found()
            && reading.meanings().size() > 0
            && reading.meanings().get(0).kind() == Kind.MONEY)) {
      return Reading.NONE;
    }
    if (!sum) {
      return reading.spanning(start, reading.end());
    }
    BigDecimal value = reading.numeral().value();
    Amount amount = new Amount(value, money.meaning());
    boolean yen = money.text().equals("¥") || money.text().equals("￥");
    List<Meaning> meanings = yen ? List.of(amount, new Amount(value, Units.YEN)) : List.of(amount);
    return Reading.of(start, reading.end(), meanings).with(reading.precision());
  }

  /** 零下20℃, -3.2%, 负2.1%. */
  private Reading negative(int start) {
    boolean below = text.has(start, "零下");
    if (!below && !text.isOneOf(start, "负-－−")) {
      return Reading.NONE;
    }
    if (!below
        && text.at(start) != '负'
        && (Digits.arabic(text.at(start - 1)) >= 0 || text.isLatinLetter(start - 1))) {
      return Reading.NONE;
    }
    int at = start + (below ? 2 : 1);
    Numeral number = Numerals.mayStart(text, at) ? Numerals.at(text, at) : Numeral.NONE;
    if (!number.found()) {
      return Reading.NONE;
    }
    Reading reading = amounts.at(number.with(number.value().negate()));
    Kind kind = reading.meanings().isEmpty() ? Kind.COUNT : reading.meanings().get(0).kind();
    if (below) {
      return Reading.of(start, reading.end(), number.value().negate(), Units.CELSIUS);
    }
    return kind == Kind.SHARE || kind == Kind.POINT || kind == Kind.TEMPERATURE
        ? reading.spanning(start, reading.end())
        : Reading.NONE;
  }
}
