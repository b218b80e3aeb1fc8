package digest.quantity.chinese;

import digest.quantity.When;
import digest.quantity.When.Part;

/** Reads what follows a year or a month: the months, quarters, days and ends of it. */
final class DateParts {
  private static final String DASHES = "-－–—~～至到";

  private final Text text;

  DateParts(Text text) {
    this.text = text;
  }

  static Part quarter(int number) {
    return Part.values()[Part.FIRST_QUARTER.ordinal() + number - 1];
  }

  boolean isMonth(Numeral number) {
    return number.isWithin(1, 12)
        && number.form() != Numeral.Form.POSITIONAL
        && !text.isOneOf(number.start(), "两俩仨");
  }

  /**
   * @param at behind the year
   */
  Reading afterYear(int start, int at, When year) {
    int whole = text.at(at) == '度' && text.at(at + 1) != '假' ? at + 1 : at;
    int next = text.afterSpace(whole);
    Part half = half(next);
    if (half != Part.WHOLE) {
      return Reading.of(start, next + 3, with(year, half));
    }
    Reading quarter = quarter(start, next, year);
    if (quarter.found()) {
      return quarter;
    }
    Reading month = month(start, next, year);
    return month.found() ? month : end(start, whole, year);
  }

  /** FIRST_HALF for 上半年; WHOLE if no half stands there. */
  Part half(int at) {
    if (!text.has(at + 1, "半年")) {
      return Part.WHOLE;
    }
    return switch (text.at(at)) {
      case '上' -> Part.FIRST_HALF;
      case '下' -> Part.SECOND_HALF;
      default -> Part.WHOLE;
    };
  }

  private Reading quarter(int start, int at, When year) {
    if (text.has(at, "首季")) {
      return Reading.of(
          start, text.has(at, "首季度") ? at + 3 : at + 2, with(year, Part.FIRST_QUARTER));
    }
    Numeral number = Numerals.at(text, text.at(at) == '第' ? at + 1 : at);
    boolean fits = number.isWithin(1, 4) && text.has(number.end(), "季度");
    return number.found() && fits
        ? Reading.of(start, number.end() + 2, with(year, quarter(Dates.yearOf(number))))
        : Reading.NONE;
  }

  private Reading month(int start, int at, When year) {
    Numeral number = Numerals.at(text, at);
    if (!number.found() || !isMonth(number)) {
      return Reading.NONE;
    }
    When month = new When(year.year(), year.relative(), Dates.yearOf(number), 0, Part.WHOLE);
    int unit = text.unitBehind(number);
    if (text.at(unit) == '月') {
      return afterMonth(start, unit + 1, month);
    }
    return endsIn(number, "月") ? Reading.of(start, number.end(), month) : Reading.NONE;
  }

  /** Whether this is the first half of a range, and the second has the unit: 1—6月. */
  private boolean endsIn(Numeral first, String unit) {
    if (!text.isOneOf(first.end(), DASHES)) {
      return false;
    }
    Numeral second = Numerals.at(text, first.end() + 1);
    return second.found() && text.has(text.afterSpace(second.end()), unit);
  }

  /**
   * @param at behind the month
   */
  Reading afterMonth(int start, int at, When month) {
    int next = text.afterSpace(at);
    Numeral number = Numerals.at(text, next);
    if (number.found() && number.isWithin(1, 31)) {
      int unit = text.unitBehind(number);
      When day =
          new When(month.year(), month.relative(), month.month(), Dates.yearOf(number), Part.WHOLE);
      if (text.isOneOf(unit, "日号")) {
        return Reading.of(start, unit + 1, day);
      }
      if (endsIn(number, "日") || endsIn(number, "号")) {
        return Reading.of(start, number.end(), day);
      }
    }
    return third(start, text.at(at) == '份' ? at + 1 : at, month);
  }

  /** 上旬, 中旬, 下旬; else the beginning or the end. */
  private Reading third(int start, int at, When month) {
    Part part =
        switch (text.at(at + 1) == '旬' ? text.at(at) : '\0') {
          case '上' -> Part.BEGINNING;
          case '中' -> Part.MIDDLE;
          case '下' -> Part.END;
          default -> Part.WHOLE;
        };
    return part == Part.WHOLE
        ? end(start, at, month)
        : Reading.of(start, at + 2, with(month, part));
  }

  /** 初, 底, 末, and the same with 年: 今年年底. */
  private Reading end(int start, int at, When when) {
    int word = text.at(at) == '年' ? at + 1 : at;
    Part part =
        switch (text.at(word)) {
          case '初' -> text.isOneOf(word + 1, "步中级心夏冬春秋期始") ? Part.WHOLE : Part.BEGINNING;
          case '底' -> text.isOneOf(word + 1, "层部线") ? Part.WHOLE : Part.END;
          case '末' -> text.at(word + 1) == '端' ? Part.WHOLE : Part.END;
          case '中' -> word > at ? Part.MIDDLE : Part.WHOLE;
          default -> Part.WHOLE;
        };
    return part == Part.WHOLE
        ? Reading.of(start, at, when)
        : Reading.of(start, word + 1, with(when, part));
  }

  static When with(When when, Part part) {
    return new When(when.year(), when.relative(), when.month(), 0, part);
  }
}
