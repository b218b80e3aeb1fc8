package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Change;
import digest.quantity.Kind;
import digest.quantity.Meaning;
import digest.quantity.Precision;
import digest.quantity.Unit;
import digest.quantity.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A number with its unit, while it is not yet known whether it is the end of a range.
 *
 * @param from its first token
 * @param to the token after its last
 * @param measure {@link Measure#NONE} if it counts
 * @param counted the noun that is counted; may be empty
 * @param adjective whether it is hyphenated to its unit: a 12-km road
 */
record Figure(
    int from,
    int to,
    Numeral numeral,
    Measure measure,
    String counted,
    boolean adjective,
    Precision precision) {
  static final Figure NONE =
      new Figure(0, -1, Numeral.NONE, Measure.NONE, "", false, Precision.AS_GIVEN);

  boolean isNone() {
    return to < 0;
  }

  boolean isBare() {
    return measure.isNone() && !numeral.is(Numeral.Form.FRACTION);
  }

  Figure at(int newFrom, int newTo) {
    return new Figure(newFrom, newTo, numeral, measure, counted, adjective, precision);
  }

  Figure with(Numeral other) {
    return new Figure(from, to, other, measure, counted, adjective, precision);
  }

  Figure with(Measure other, String noun) {
    return new Figure(from, to, numeral, other, noun, adjective, precision);
  }

  Figure hedged(int newFrom, Precision told) {
    return new Figure(newFrom, to, numeral, measure, counted, adjective, told);
  }

  BigDecimal value() {
    return numeral.value().scaleByPowerOfTen(measure.power());
  }

  Found found() {
    Found found = new Found(from, to, meanings(), precision, Change.NONE, false);
    return isSize() || isOneThing() ? found.andIncidental() : found;
  }

  private boolean isOneThing() {
    Kind kind = meanings().get(0).kind();
    return numeral.isOne()
        && measure.power() == 0
        && !numeral.is(Numeral.Form.SEVERAL)
        && (kind == Kind.COUNT || kind == Kind.PERIOD);
  }

  /** Whether it names a size class: a 100-billion-yuan industry. */
  private boolean isSize() {
    boolean round =
        numeral.value().stripTrailingZeros().unscaledValue().equals(BigDecimal.ONE.unscaledValue());
    return adjective
        && round
        && numeral.scale() > 3
        && (measure.isNone() ? counted.equals("level") : isSized());
  }

  private boolean isSized() {
    return switch (measure.unit().kind()) {
      case MONEY, MASS, POWER -> true;
      default -> false;
    };
  }

  private List<Meaning> meanings() {
    List<Meaning> meanings = new ArrayList<>();
    if (isSize()) {
      meanings.add(new Amount(value(), Units.SCALE));
    }
    if (!measure.isNone()) {
      measure.units().forEach(unit -> meanings.add(new Amount(value(), unit)));
    } else if (numeral.is(Numeral.Form.FRACTION)) {
      meanings.add(new Amount(value(), Units.SHARE));
    } else {
      meanings.add(new Amount(value(), Unit.counted(counted)));
    }
    if (numeral.is(Numeral.Form.MILLION_OR_METRE) && measure.isNone()) {
      meanings.add(new Amount(value().scaleByPowerOfTen(-6), Units.METRE));
    }
    return meanings;
  }
}
