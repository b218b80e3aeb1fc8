package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Meaning;
import digest.quantity.Precision;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.When;
import digest.quantity.When.Part;
import java.math.BigDecimal;
import java.util.List;

/**
 * Gives the first half of a range what only the second says, and the second what the first does.
 */
final class Ranges {
  private static final String CONNECTORS = "-－–—―~～至到";

  private Ranges() {}

  /** Where the second half would begin; -1 if nothing connects. */
  static int behindConnector(Text text, Reading first) {
    int at = text.afterSpace(first.end());
    if (text.at(at) == '、' && isListed(text, first)) {
      return at + 1;
    }
    return text.isOneOf(at, CONNECTORS) ? text.afterSpace(at + 1) : -1;
  }

  /** 十一、十二届 share their unit as the ends of a range do; but 二、 may count a heading. */
  private static boolean isListed(Text text, Reading first) {
    char before = text.at(first.start() - 1);
    return first.isOpen() && (before >= '\u4e00' && before <= '\u9fff' || before == '，');
  }

  /** The first half, in the light of the second. */
  static Reading first(Reading first, Reading second, Amounts amounts) {
    if (!first.isOpen() || !second.found() || second.meanings().isEmpty()) {
      return first;
    }
    if (isShortYear(first.numeral(), second)) {
      return first.with(List.of(When.ofYear(Dates.yearOf(first.numeral()))));
    }
    Numeral number = scaledLike(first.numeral(), second.numeral());
    Precision precision =
        first.precision() == Precision.AS_GIVEN ? second.precision() : first.precision();
    Reading like = first.with(List.of(Amounts.count(number)));
    if (second.measure().found()) {
      like = amounts.reading(number, second.measure(), first.end());
    } else if (second.meanings().get(0) instanceof When when) {
      like = first.with(List.of(date(when, number)));
    } else if (second.meanings().get(0).kind() == Kind.SHARE) {
      BigDecimal share = number.value().movePointLeft(2);
      like = first.with(List.of(new Amount(share, Units.SHARE)));
    }
    return like.spanning(first.start(), first.end()).with(precision);
  }

  /** 2021-23年: the century is told once. */
  private static boolean isShortYear(Numeral first, Reading second) {
    return Dates.isYear(first)
        && first.isWithin(1900, 2099)
        && second.measure().unit().equals(Units.YEAR)
        && second.numeral().isWithin(first.value().intValue() % 100 + 1, 50);
  }

  /** 10—15万 is 100,000 to 150,000, but 5000—1万 begins at 5,000. */
  private static Numeral scaledLike(Numeral first, Numeral second) {
    if (!second.found() || first.power() > 0 || second.power() == 0) {
      return first;
    }
    Numeral scaled = first.scaled(second.power(), first.end());
    return scaled.value().compareTo(second.value()) < 0 ? scaled : first;
  }

  private static Meaning date(When when, Numeral number) {
    int told = number.value().intValue();
    if (when.day() > 0 && when.month() == 0 && number.isWithin(1, 31)) {
      return When.ofDay(0, told);
    }
    if (when.month() > 0 && number.isWithin(1, 12)) {
      return new When(0, false, told, 0, Part.WHOLE);
    }
    int quarter = when.part().ordinal() - Part.FIRST_QUARTER.ordinal();
    if (quarter >= 0 && quarter < 4 && number.isWithin(1, 4)) {
      return new When(when.year(), when.relative(), 0, 0, DateParts.quarter(told));
    }
    boolean year = when.hasYear() && number.isWithin(1000, 2999);
    return year ? When.ofYear(told) : Amounts.count(number);
  }

  /** The second half, which may leave out year and month: 7月5日至7日. */
  static Reading second(Reading first, Reading second, Text text) {
    if (first.means(When.class) && isShortYear(first.numeral(), second)) {
      int century = Dates.yearOf(first.numeral()) / 100 * 100;
      return second
          .with(List.of(When.ofYear(century + Dates.yearOf(second.numeral()))))
          .from(Numeral.NONE, Measure.NONE);
    }
    if (text.at(first.start()) == '第'
        && first.means(Amount.class)
        && second.numeral().found()
        && second.numeral().isPlain()) {
      Unit unit = ((Amount) first.meanings().get(0)).unit();
      return second.with(List.of(new Amount(second.numeral().value(), unit)));
    }
    if (second.isOpen() && text.at(first.start()) == '百' && text.has(first.start(), "百分之")) {
      BigDecimal share = second.numeral().value().scaleByPowerOfTen(-2);
      return second.with(List.of(new Amount(share, Units.SHARE)));
    }
    if (first.means(When.class)
        && second.means(When.class)
        && first.meanings().get(0) instanceof When from
        && second.meanings().get(0) instanceof When to) {
      return second.with(List.of(carried(from, to)));
    }
    return second;
  }

  private static When carried(When from, When to) {
    boolean day = to.day() > 0 && to.month() == 0 && from.day() > 0;
    int month = day ? from.month() : to.month();
    boolean follows = month > from.month() || day || to.part() != Part.WHOLE && month == 0;
    if (to.hasYear() || !from.hasYear() || !follows) {
      return new When(to.year(), to.relative(), month, to.day(), to.part());
    }
    return new When(from.year(), from.relative(), month, to.day(), to.part());
  }
}
