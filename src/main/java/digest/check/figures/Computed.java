package digest.check.figures;

import digest.quantity.Amount;
import digest.quantity.Change;
import digest.quantity.Kind;
import digest.quantity.Precision;
import digest.quantity.Quantity;
import digest.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be computed from some amounts: their sum; of two the difference, how many times the one
 * is the other, by what part of one the other is more or less, and how much of the one comes to
 * each of the other.
 *
 * @param told the quantity that was computed, as it is told
 * @param result what it says
 */
record Computed(Quantity told, Amount result, List<Amount> from) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  Computed {
    from = List.copyOf(from);
  }

  /** Whether the result is one of these, rounded to the digits that it is told with. */
  boolean isRight() {
    return candidates().anyMatch(this::isTold);
  }

  /** As a reader would write it, in the unit of the result; empty where these cannot be added. */
  String sum() {
    if (!isAddable()) {
      return "";
    }
    Fraction sum = inUnit(total());
    BigDecimal number = sum.above().divide(sum.below(), 4, RoundingMode.HALF_UP);
    String symbol = result.unit().symbol();
    boolean latin = !symbol.isEmpty() && symbol.charAt(0) < 0x250;
    return number.stripTrailingZeros().toPlainString() + (latin ? " " : "") + symbol;
  }

  private Stream<Fraction> candidates() {
    List<Fraction> candidates = new ArrayList<>();
    if (isAddable()) {
      candidates.add(inUnit(total()));
    }
    if (from.size() == 2 && from.get(0).unit().measuresLike(from.get(1).unit())) {
      addOfTwo(base(from.get(0)), base(from.get(1)), candidates);
    }
    if (from.size() == 2) {
      addRate(from.get(0), from.get(1), candidates);
      addRate(from.get(1), from.get(0), candidates);
    }
    return candidates.stream();
  }

  private void addOfTwo(Fraction one, Fraction other, List<Fraction> candidates) {
    Fraction difference = one.minus(other).abs();
    Kind kind = result.kind();
    if (isAddable() || kind == Kind.POINT && from.get(0).kind() == Kind.SHARE) {
      candidates.add(inUnit(difference));
    }
    if (kind == Kind.SHARE || kind == Kind.MULTIPLE) {
      Fraction small = one.compareTo(other) < 0 ? one : other;
      Fraction large = small == one ? other : one;
      addRatios(small, large, difference, candidates);
    }
  }

  /** 1,200万元 for 3.5公里 are 343万元 for each. */
  private void addRate(Amount of, Amount each, List<Fraction> candidates) {
    boolean unlike = !of.unit().equals(each.unit());
    if (unlike && of.unit().measuresLike(result.unit()) && each.value().signum() != 0) {
      candidates.add(inUnit(base(of)).over(Fraction.of(each.value())));
    }
  }

  private void addRatios(
      Fraction small, Fraction large, Fraction difference, List<Fraction> candidates) {
    boolean byPart = result.kind() == Kind.SHARE;
    boolean changed = byPart && told.change() != Change.NONE && told.change() != Change.FROM;
    if (!large.isZero() && !changed) {
      candidates.add(small.over(large));
    }
    if (!small.isZero() && !changed) {
      candidates.add(large.over(small));
    }
    if (!small.isZero() && byPart && told.change() != Change.DOWN_BY) {
      candidates.add(difference.over(small));
    }
    if (!large.isZero() && byPart && told.change() != Change.UP_BY) {
      candidates.add(difference.over(large));
    }
  }

  private boolean isAddable() {
    return from.stream().allMatch(amount -> amount.unit().measuresLike(result.unit()));
  }

  private Fraction total() {
    return from.stream().map(Computed::base).reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Fraction base(Amount amount) {
    Unit unit = amount.unit();
    return new Fraction(amount.value().multiply(unit.numerator()), unit.denominator());
  }

  private Fraction inUnit(Fraction ofBase) {
    return ofBase.over(new Fraction(result.unit().numerator(), result.unit().denominator()));
  }

  private boolean isTold(Fraction exact) {
    Fraction value = Fraction.of(result.value());
    int direction = told.precision().direction();
    if (direction != 0) {
      return exact.compareTo(value) * direction >= 0;
    }
    boolean about = told.precision() == Precision.ABOUT;
    BigDecimal place = (about ? result.value().stripTrailingZeros() : result.value()).ulp();
    return exact.minus(value).abs().compareTo(new Fraction(place, TWO)) <= 0;
  }
}
