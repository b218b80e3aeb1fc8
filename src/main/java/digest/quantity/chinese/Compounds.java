package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Precision;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.chinese.Measure.Role;
import digest.quantity.chinese.Words.Word;
import java.math.BigDecimal;
import java.util.Set;

/** Adds up what is told in two units or three: 三年六个月, 1小时20分, 3元5角. */
final class Compounds {
  private static final Set<Kind> KINDS =
      Set.of(Kind.PERIOD, Kind.MONEY, Kind.LENGTH, Kind.MASS, Kind.AREA);

  private static final Unit TENTH_OF_MU = Units.MU.over("tenth of a mu", "200", "3");

  private final Text text;

  Compounds(Text text) {
    this.text = text;
  }

  Reading joined(Reading first) {
    Reading sum = first;
    for (Reading next = next(sum); next.found(); next = next(sum)) {
      sum = next;
    }
    return text.at(sum.end() - 1) == '秒' ? hundredths(sum) : sum;
  }

  /** 55秒18 is 55.18 seconds, as races are timed. */
  private Reading hundredths(Reading seconds) {
    int end = seconds.end();
    StringBuilder digits = new StringBuilder();
    for (int digit = decimal(end); digit >= 0 && digits.length() < 4; digit = decimal(++end)) {
      digits.append(digit);
    }
    boolean goesOn = Measures.at(text, end).found() || text.isOneOf(end, ".．:：月日年%％十百千万亿多余+、");
    if (digits.isEmpty() || digits.length() > 3 || goesOn || !seconds.isOf(Kind.PERIOD)) {
      return seconds;
    }
    BigDecimal whole = ((Amount) seconds.meanings().get(0)).value();
    BigDecimal part = new BigDecimal(digits.toString()).movePointLeft(digits.length());
    return Reading.of(seconds.start(), end, whole.add(part), Units.SECOND)
        .with(seconds.precision());
  }

  private int decimal(int at) {
    int arabic = Digits.arabic(text.at(at));
    return arabic >= 0 ? arabic : Digits.chinese(text, at);
  }

  /** With the next smaller unit added; nothing if none follows. */
  private Reading next(Reading first) {
    boolean zero = text.at(first.end()) == '零';
    int at = first.end() + (zero ? 1 : 0);
    if (!first.means(Amount.class)
        || first.precision() != Precision.AS_GIVEN
        || !Numerals.mayStart(text, at)) {
      return Reading.NONE;
    }
    Numeral number = Numerals.at(text, at);
    if (!number.found() || !number.isWithin(0, 9999)) {
      return Reading.NONE;
    }
    Amount amount = (Amount) first.meanings().get(0);
    Word<Measure> word = Measures.wordAt(text, text.unitBehind(number));
    Unit large = unit(amount.unit(), word.meaning().unit());
    Unit small = small(large, word, text.unitBehind(number));
    int end = text.unitBehind(number) + Math.max(word.length(), 1);
    boolean rate = !zero && small.equals(Units.HOUR) || !zero && small.equals(Units.DAY);
    return !rate && isBelow(number.value(), small, large)
        ? sum(first, amount.value(), large, number, small).spanning(first.start(), end)
        : Reading.NONE;
  }

  /** What the first number is counted in: 3分25秒 and 三块五毛 tell it late. */
  private static Unit unit(Unit told, Unit next) {
    if (told.kind() != Kind.COUNT) {
      return told;
    }
    return switch (told.symbol()) {
      case "分" -> next.equals(Units.SECOND) ? Units.MINUTE : told;
      case "块" -> next.measuresLike(Units.YUAN) ? Units.YUAN : told;
      default -> told;
    };
  }

  private Unit small(Unit large, Word<Measure> word, int at) {
    if (word.text().equals("分")) {
      return large.equals(Units.HOUR)
          ? Units.MINUTE
          : large.measuresLike(Units.YUAN)
              ? Units.FEN
              : large.equals(Units.MU) ? TENTH_OF_MU : Unit.BARE;
    }
    if (!word.found() && text.at(at) == '两' && large.equals(Units.JIN)) {
      return Units.LIANG;
    }
    return word.meaning().role() == Role.AMOUNT ? word.meaning().unit() : Unit.BARE;
  }

  /** Whether so many of the small are less than one of the large: 一天24小时 is no sum. */
  private static boolean isBelow(BigDecimal value, Unit small, Unit large) {
    if (!KINDS.contains(large.kind()) || !large.measuresLike(small)) {
      return false;
    }
    BigDecimal one = large.numerator().multiply(small.denominator());
    BigDecimal part = large.denominator().multiply(small.numerator());
    return part.compareTo(one) < 0
        && one.remainder(part).signum() == 0
        && value.multiply(part).compareTo(one) < 0;
  }

  private static Reading sum(
      Reading first, BigDecimal value, Unit large, Numeral number, Unit small) {
    boolean decimal = large.measuresLike(Units.YUAN) || large.equals(Units.MU);
    Unit unit = decimal ? decimalOf(large) : small;
    BigDecimal sum = in(unit, value, large).add(in(unit, number.value(), small));
    return Reading.of(first.start(), number.end(), sum, unit);
  }

  private static Unit decimalOf(Unit large) {
    return large.equals(Units.MU) ? Units.MU : Units.YUAN;
  }

  /** Exact, because the larger unit is so many of the smaller. */
  private static BigDecimal in(Unit unit, BigDecimal value, Unit told) {
    BigDecimal factor =
        told.numerator()
            .multiply(unit.denominator())
            .divide(told.denominator().multiply(unit.numerator()));
    return value.multiply(factor);
  }
}
