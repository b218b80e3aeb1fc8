package digest.quantity;

import digest.quantity.Fit.Difference;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** How two amounts fit, the second of which may be told after the first. */
final class Amounts {
  private static final int ROUNDED = 3;

  /** A month has this many days at least. */
  private static final BigDecimal SHORT_MONTH = BigDecimal.valueOf(28L * 86_400);

  private static final BigDecimal LONG_MONTH = BigDecimal.valueOf(31L * 86_400);

  private final Quantity first;
  private final Quantity second;
  private final Amount a;
  private final Amount b;

  private Amounts(Quantity first, Amount a, Quantity second, Amount b) {
    this.first = first;
    this.second = second;
    this.a = a;
    this.b = b;
  }

  static Fit fit(Quantity first, Amount a, Quantity second, Amount b) {
    return new Amounts(first, a, second, b).fit();
  }

  private Fit fit() {
    Unit one = a.unit();
    Unit other = b.unit();
    if (one.measuresLike(other)) {
      return ofOneUnit();
    }
    if (kinds(Kind.ORDINAL, Kind.SESSION) || either(Kind.SCALE) && isTotal(one, other)) {
      return withUnit(other).ofOneUnit();
    }
    if (one.isBare() && mayDoWithout(first, other)) {
      return withUnit(other).ofOneUnit();
    }
    if (other.isBare() && mayDoWithout(second, one)) {
      return new Amounts(first, a, second, new Amount(inParts(b.value(), one), one)).ofOneUnit();
    }
    if (kinds(Kind.SHARE, Kind.MULTIPLE)) {
      return Growth.fit(first, a, second, b);
    }
    if (one.kind() == Kind.PERIOD && other.kind() == Kind.PERIOD && isMonths()) {
      return Fit.agreed(ROUNDED, a, b);
    }
    return ofOtherUnits();
  }

  /** The first taken for a number of the unit of the second. */
  private Amounts withUnit(Unit unit) {
    return new Amounts(first, new Amount(inParts(a.value(), unit), unit), second, b);
  }

  /** "8, 9 and 10 per cent" begins with two bare numbers. */
  private static BigDecimal inParts(BigDecimal bare, Unit unit) {
    return isPart(unit) ? bare.movePointLeft(2) : bare;
  }

  /** Both numbers count the same. */
  private Fit ofOneUnit() {
    if (Growth.complete(first, a, second, b)) {
      return Fit.agreed(1, a, b);
    }
    BigDecimal converted = isSameScale() ? b.value() : inUnitOfFirst(b.value());
    if (equal(b.value())) {
      return ofEqual(0);
    }
    if (isRounded(b.value())) {
      return ofEqual(ROUNDED);
    }
    return differ(converted);
  }

  private boolean isSameScale() {
    return a.unit().numerator().compareTo(b.unit().numerator()) == 0
        && a.unit().denominator().compareTo(b.unit().denominator()) == 0;
  }

  private boolean equal(BigDecimal second) {
    if (isSeveral() && !(isSeveral(first) && isSeveral(this.second))) {
      return severalAgrees(second);
    }
    if (isSeveral()) {
      return magnitude(a.value()) == magnitude(second);
    }
    return isSameScale()
        ? a.value().compareTo(second) == 0
        : a.value()
                .multiply(a.unit().numerator())
                .multiply(b.unit().denominator())
                .compareTo(second.multiply(b.unit().numerator()).multiply(a.unit().denominator()))
            == 0;
  }

  /** "Hundreds" may be told as "more than a hundred", and as nothing else. */
  private boolean severalAgrees(BigDecimal second) {
    Quantity plain = isSeveral(first) ? this.second : first;
    return plain.precision().direction() > 0 && a.value().compareTo(second) == 0;
  }

  private boolean isSeveral() {
    return isSeveral(first) || isSeveral(second);
  }

  private static boolean isSeveral(Quantity quantity) {
    return quantity.precision() == Precision.SEVERAL;
  }

  private boolean isRounded(BigDecimal second) {
    if (isSeveral()) {
      return false;
    }
    BigDecimal firstInSecond = isSameScale() ? a.value() : inUnitOfSecond(second);
    // Who translates may round; to be closer than the source is to know what it does not say.
    if (Rounding.toDigits(second, firstInSecond)) {
      return this.second.precision().direction() * firstInSecond.compareTo(second) >= 0;
    }
    if (Rounding.isEndless(second) && Rounding.toDigits(a.value(), second)) {
      return true;
    }
    if (isWorded(first) && isWorded(this.second) && isSameScale() && !isDozen()) {
      return false;
    }
    return isWorded(first)
            && Rounding.byWord(
                a.value(), first.precision(), isSameScale() ? second : inUnitOfFirst(second))
        || Rounding.byWord(second, this.second.precision(), firstInSecond);
  }

  private static boolean isWorded(Quantity quantity) {
    return quantity.precision() != Precision.AS_GIVEN;
  }

  /** More than a dozen is 十余: nobody counts in twelves in Chinese. */
  private boolean isDozen() {
    return first.text().contains("dozen") || second.text().contains("dozen");
  }

  private BigDecimal inUnitOfFirst(BigDecimal second) {
    return second
        .multiply(b.unit().numerator())
        .multiply(a.unit().denominator())
        .divide(b.unit().denominator().multiply(a.unit().numerator()), MathContext.DECIMAL128);
  }

  private BigDecimal inUnitOfSecond(BigDecimal second) {
    return a.value()
        .multiply(a.unit().numerator())
        .multiply(b.unit().denominator())
        .divide(a.unit().denominator().multiply(b.unit().numerator()), MathContext.DECIMAL128);
  }

  private Fit ofEqual(int cost) {
    if (first.change().contradicts(second.change())) {
      return apart(Difference.CHANGE, 20);
    }
    if (first.precision().direction() * second.precision().direction() < 0) {
      return apart(Difference.DIRECTION, 20);
    }
    return Fit.agreed(cost + (first.precision() == second.precision() ? 0 : 1), a, b);
  }

  private Fit differ(BigDecimal converted) {
    if (a.kind() == Kind.ORDINAL && b.kind() == Kind.ORDINAL && unlikely()) {
      return Fit.unrelated(a, b);
    }
    return PowerOfTen.between(a.value(), converted) != 0
        ? apart(Difference.POWER_OF_TEN, 24)
        : apart(Difference.VALUE, 30 + distance(a.value(), converted));
  }

  /** "First" is said of so much that it seldom stands for another ordinal. */
  private boolean unlikely() {
    return first.incidental() && second.incidental();
  }

  /** From 0 for the like to 15 for what is far apart. */
  private static int distance(BigDecimal one, BigDecimal other) {
    if (one.signum() <= 0 || other.signum() <= 0) {
      return 15;
    }
    double ratio = Math.abs(Math.log(one.doubleValue() / other.doubleValue()));
    return (int) Math.min(15, Math.round(ratio * 5));
  }

  /** Months have 28 to 31 days, so that half a month may be told as a fortnight. */
  private boolean isMonths() {
    boolean monthsFirst = a.unit().base().equals(Units.MONTH.base());
    Amount months = monthsFirst ? a : b;
    Amount days = monthsFirst ? b : a;
    BigDecimal count = months.value().multiply(months.unit().numerator());
    BigDecimal seconds = days.value().multiply(days.unit().numerator());
    return seconds.compareTo(count.multiply(SHORT_MONTH)) >= 0
        && seconds.compareTo(count.multiply(LONG_MONTH)) <= 0;
  }

  private Fit ofOtherUnits() {
    boolean sameNumber = sameNumber();
    if (kinds(Kind.POWER, Kind.ENERGY)) {
      return apart(Difference.KIND, 40);
    }
    if (a.kind() == b.kind()) {
      return sameNumber
          ? apart(Difference.UNIT, 22)
          : apart(Difference.VALUE, 45 + distance(a.value(), b.value()) / 3);
    }
    return sameNumber ? apart(Difference.KIND, 23) : Fit.unrelated(a, b);
  }

  /** Whether the digits are alike, a share being written in hundredths or tenths as well. */
  private boolean sameNumber() {
    for (BigDecimal one : written(a)) {
      for (BigDecimal other : written(b)) {
        if (one.compareTo(other) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<BigDecimal> written(Amount amount) {
    BigDecimal value = amount.value();
    return switch (amount.kind()) {
      case SHARE -> List.of(value, value.movePointRight(1), value.movePointRight(2));
      case POINT -> List.of(value.movePointRight(2));
      default -> List.of(value);
    };
  }

  private Fit apart(Difference difference, int cost) {
    return new Fit(difference, cost, a, b);
  }

  private boolean kinds(Kind one, Kind other) {
    return a.kind() == one && b.kind() == other || a.kind() == other && b.kind() == one;
  }

  private boolean either(Kind kind) {
    return a.kind() == kind || b.kind() == kind;
  }

  private static boolean isTotal(Unit one, Unit other) {
    Kind kind = one.kind() == Kind.SCALE ? other.kind() : one.kind();
    return kind == Kind.MONEY || kind == Kind.COUNT;
  }

  /**
   * A bare number may stand for one with a unit, as in "3, 5 and 7 tonnes"; in digits also for the
   * third of something, as in "berth 3".
   */
  private static boolean mayDoWithout(Quantity bare, Unit unit) {
    return switch (unit.kind()) {
      case TIME -> false;
      case ORDINAL, SESSION -> Character.isDigit(bare.text().codePointBefore(bare.text().length()));
      default -> true;
    };
  }

  private static boolean isPart(Unit unit) {
    return unit.kind() == Kind.SHARE || unit.kind() == Kind.POINT;
  }

  private static int magnitude(BigDecimal value) {
    return value.precision() - value.scale();
  }
}
