package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Meaning;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.When;
import digest.quantity.chinese.Measure.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What a number and the word behind it may mean together. */
final class Meanings {
  /** 一亩地多收三千五 says what a mu brings in. */
  private static final Set<Kind> RATES =
      Set.of(Kind.AREA, Kind.LENGTH, Kind.MASS, Kind.VOLUME, Kind.ENERGY);

  private Meanings() {}

  static List<Meaning> of(Numeral number, Measure measure) {
    BigDecimal value = number.value().scaleByPowerOfTen(measure.power());
    Unit unit = measure.unit();
    return switch (measure.role()) {
      case NUMBER -> numbered(number);
      case ANNIVERSARY -> List.of(new Amount(value, unit), new Amount(value, Units.ORDINAL));
      case AGE, WORKDAY -> List.of(new Amount(value, unit), count(value, ""));
      case DEGREE -> List.of(new Amount(value, unit), count(value, "度"));
      case DISCOUNT -> List.of(new Amount(discount(number), unit));
      case LEVEL -> level(number, unit);
      default -> List.of(new Amount(value, unit));
    };
  }

  static Amount count(BigDecimal value, String word) {
    return new Amount(value, word.isEmpty() ? Unit.BARE : Unit.counted(word));
  }

  private static List<Meaning> numbered(Numeral number) {
    Amount which = new Amount(number.value(), Units.ORDINAL);
    return number.isWithin(1, 31)
        ? List.of(which, When.ofDay(0, number.value().intValue()))
        : List.of(which);
  }

  /** 八折 and 8.5折 are parts of ten, 八五折 of a hundred. */
  private static BigDecimal discount(Numeral number) {
    boolean two =
        number.form() == Numeral.Form.POSITIONAL || number.isPair() || number.isWithin(11, 99);
    return number.value().scaleByPowerOfTen(two ? -2 : -1);
  }

  /** 三级 is the third level or three levels; 两级 is two. */
  private static List<Meaning> level(Numeral number, Unit unit) {
    Amount count = new Amount(number.value(), unit);
    Amount which = new Amount(number.value(), Units.ORDINAL);
    boolean spoken = number.form() == Numeral.Form.LONE;
    if (!number.isWithin(1, 9) || !spoken && !unit.symbol().equals("级")) {
      return List.of(count);
    }
    return number.isWithin(1, 3) || !unit.symbol().equals("级")
        ? List.of(which, count)
        : List.of(count, which);
  }

  private static boolean isOne(Numeral number) {
    return number.value().compareTo(BigDecimal.ONE) == 0 && number.isPlain();
  }

  /** Whether the other language may do without it: one of anything, or a term of one. */
  static boolean isIncidental(Numeral number, Measure measure) {
    Kind kind = measure.unit().kind();
    boolean countable = kind == Kind.COUNT || kind == Kind.PERIOD;
    boolean one = countable && isOne(number);
    boolean level =
        measure.role() == Role.LEVEL
            && number.isWithin(1, 3)
            && (number.form() == Numeral.Form.LONE || measure.unit().symbol().equals("级"));
    boolean pair = number.isPair() && number.form() == Numeral.Form.LONE;
    boolean first =
        (measure.role() == Role.NUMBER || measure.role() == Role.RANK) && number.isWithin(1, 1);
    boolean rate = RATES.contains(kind) && number.form() == Numeral.Form.LONE && isOne(number);
    return one || rate || level || pair || first || measure.role() == Role.SIDE;
  }
}
