package digest.quantity.chinese;

import digest.quantity.When;
import digest.quantity.When.Part;
import java.math.BigDecimal;
import java.util.List;

/** Reads dates that are told in numbers: 2023年7月5日, 5月下旬, 一季度, 20世纪90年代. */
final class Dates {
  private final Text text;
  private final DateParts parts;
  private final Spans spans;

  Dates(Text text) {
    this.text = text;
    this.parts = new DateParts(text);
    this.spans = new Spans(text);
  }

  /** A date that begins with this number. */
  Reading at(Numeral number) {
    int unit = text.unitBehind(number);
    return switch (text.at(unit)) {
      case '年' -> text.at(unit + 1) == '代' ? decade(number, unit, 0) : year(number, unit);
      case '学' -> text.at(unit + 1) == '年' ? year(number, unit + 1) : Reading.NONE;
      case '月' -> month(number, unit);
      case '日' -> day(number, unit);
      case '季' -> quarter(number, unit);
      case '世' -> century(number, unit);
      case '-' -> yearAndMonth(number);
      default -> numeric(number);
    };
  }

  private Reading year(Numeral number, int unit) {
    if (!isYear(number) || text.isOneOf(unit + 1, "来历前") && isRound(number)) {
      return Reading.NONE;
    }
    int start = number.start();
    return parts.afterYear(start, unit + 1, When.ofYear(yearOf(number)));
  }

  private static boolean isRound(Numeral number) {
    return number.value().remainder(BigDecimal.valueOf(1000)).signum() == 0;
  }

  /** Four digits, as years are written; 两千年 is a time span. */
  static boolean isYear(Numeral number) {
    return switch (number.form()) {
      case ARABIC -> number.end() - number.start() == 4 && number.isWithin(1000, 2999);
      case POSITIONAL -> number.end() - number.start() == 4 && number.isWithin(1000, 2999);
      default -> false;
    };
  }

  static int yearOf(Numeral number) {
    return number.value().intValue();
  }

  private Reading month(Numeral number, int unit) {
    if (number.isPair() && number.form() == Numeral.Form.LONE && unit == number.end()) {
      int end = unit + (text.at(unit + 1) == '份' ? 2 : 1);
      When first = new When(0, false, yearOf(number), 0, Part.WHOLE);
      return Reading.of(number.start(), end, first).from(number, Measure.NONE);
    }
    return parts.isMonth(number)
        ? parts.afterMonth(
            number.start(), unit + 1, new When(0, false, yearOf(number), 0, Part.WHOLE))
        : Reading.NONE;
  }

  private Reading day(Numeral number, int unit) {
    boolean period =
        text.isOneOf(unit + 1, "均元本") || isDaily(unit) || spans.isOfDays(number, unit + 1);
    if (period || !number.isWithin(1, 31) || number.form() == Numeral.Form.POSITIONAL) {
      return Reading.NONE;
    }
    When date = When.ofDay(0, yearOf(number));
    Reading day = Reading.of(number.start(), unit + 1, spans.orDays(number, unit + 1, date));
    return text.at(number.start()) == '一' ? day.asIncidental(number.isWithin(1, 1)) : day;
  }

  /** 日报 is a newspaper; but 5日报道 is what it said on the fifth. */
  private boolean isDaily(int at) {
    return text.has(at, "日报") && !text.isOneOf(at + 2, "道告名到请送警价");
  }

  private Reading quarter(Numeral number, int unit) {
    if (text.at(unit + 1) != '度'
        || isFirstOf(number)
        || !number.isWithin(1, 4)
        || text.at(number.start()) == '两') {
      return Reading.NONE;
    }
    When when = new When(0, false, 0, 0, DateParts.quarter(yearOf(number)));
    return Reading.of(number.start(), unit + 2, when);
  }

  /** 前三季度 is a time of nine months. */
  private boolean isFirstOf(Numeral number) {
    return text.at(number.start() - 1) == '前';
  }

  private Reading century(Numeral number, int unit) {
    if (text.at(unit + 1) != '纪' || !number.isWithin(1, 30)) {
      return Reading.NONE;
    }
    Reading decade = decadeIn(yearOf(number), number.start(), unit + 2);
    return decade.found()
        ? decade
        : Reading.of(number.start(), unit + 2, new When(yearOf(number), false, 0, 0, Part.CENTURY));
  }

  /** 90年代, where the words before have told the century. */
  Reading decadeIn(int century, int start, int at) {
    Numeral number = Numerals.at(text, at);
    int unit = text.unitBehind(number);
    Reading decade =
        number.found() && text.has(unit, "年代") ? decade(number, unit, century) : Reading.NONE;
    return decade.found() ? decade.spanning(start, decade.end()) : decade;
  }

  /**
   * @param century 0 if it is not told: then the 30s and later are those of the last century
   */
  private Reading decade(Numeral number, int unit, int century) {
    if (Dates.isYear(number)) {
      return decade(number.start(), unit, yearOf(number));
    }
    if (number.isPair()) {
      return decade(number.first(), unit, century).from(number, Measure.NONE);
    }
    boolean fits = number.isWithin(0, 90) && yearOf(number) % 10 == 0;
    int first = century > 0 ? century * 100 - 100 : yearOf(number) < 30 ? 2000 : 1900;
    return fits ? decade(number.start(), unit, first + yearOf(number)) : Reading.NONE;
  }

  private static Reading decade(int start, int unit, int year) {
    return Reading.of(start, unit + 2, new When(year, false, 0, 0, Part.DECADE));
  }

  /** 2023-07; what follows may make a day of it, or a range of years. */
  private Reading yearAndMonth(Numeral year) {
    Reading day = numeric(year);
    int at = year.end() + 1;
    boolean two =
        Digits.arabic(text.at(at)) >= 0
            && Digits.arabic(text.at(at + 1)) >= 0
            && Digits.arabic(text.at(at + 2)) < 0;
    int month = two ? Digits.arabic(text.at(at)) * 10 + Digits.arabic(text.at(at + 1)) : 0;
    boolean bare = !text.isOneOf(at + 2, "-.年月日号万亿个%");
    return day.found() || !bare || !isYear(year) || month < 1 || month > 12
        ? day
        : Reading.of(year.start(), at + 2, new When(yearOf(year), false, month, 0, Part.WHOLE));
  }

  /** 2023-07-05, 2023/7/5, 2023.7.5; and 5/7/2023, whose order nobody knows. */
  private Reading numeric(Numeral first) {
    int[] numbers = new int[3];
    int at = first.start();
    char separator = '\0';
    for (int i = 0; i < 3; i++) {
      int end = at;
      for (; Digits.arabic(text.at(end)) >= 0 && end - at < 5; end++) {
        numbers[i] = numbers[i] * 10 + Digits.arabic(text.at(end));
      }
      boolean year = end - at == 4 && i != 1;
      boolean fits = year || end > at && end - at <= 2;
      separator = i == 0 ? text.at(end) : separator;
      if (!fits || i < 2 && (text.at(end) != separator || "-/.．".indexOf(separator) < 0)) {
        return Reading.NONE;
      }
      at = i < 2 ? end + 1 : end;
    }
    return numeric(first.start(), at, numbers, separator);
  }

  private static Reading numeric(int start, int end, int[] numbers, char separator) {
    if (numbers[0] >= 1000 && numbers[1] <= 12 && numbers[2] <= 31) {
      return Reading.of(
          start, end, new When(numbers[0], false, numbers[1], numbers[2], Part.WHOLE));
    }
    boolean last = numbers[2] >= 1000 && numbers[0] <= 31 && numbers[1] <= 31 && separator == '/';
    if (!last || numbers[0] > 12 && numbers[1] > 12) {
      return Reading.NONE;
    }
    When dayFirst = inOrder(numbers[2], numbers[1], numbers[0]);
    When monthFirst = inOrder(numbers[2], numbers[0], numbers[1]);
    return Reading.of(
        start,
        end,
        dayFirst.equals(monthFirst) ? List.of(dayFirst) : List.of(dayFirst, monthFirst));
  }

  /** With month and day exchanged if they cannot be meant so. */
  private static When inOrder(int year, int month, int day) {
    return month > 12
        ? new When(year, false, day, month, Part.WHOLE)
        : new When(year, false, month, day, Part.WHOLE);
  }
}
