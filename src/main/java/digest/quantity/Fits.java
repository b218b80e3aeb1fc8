package digest.quantity;

import digest.quantity.Fit.Difference;
import java.math.BigDecimal;
import java.util.OptionalInt;

/** How two quantities fit, in the best of their meanings. */
final class Fits {
  private final OptionalInt yearOfText;

  /**
   * @param yearOfText what 今年 means; if it is not known, a relative year fits any other
   */
  Fits(OptionalInt yearOfText) {
    this.yearOfText = yearOfText;
  }

  Fit of(Quantity first, Quantity second) {
    Fit best = null;
    for (Meaning a : first.meanings()) {
      for (Meaning b : second.meanings()) {
        Fit fit = of(first, a, second, b);
        best = best == null || fit.cost() < best.cost() ? fit : best;
      }
    }
    return best;
  }

  private Fit of(Quantity first, Meaning a, Quantity second, Meaning b) {
    if (a instanceof Amount one && b instanceof Amount other) {
      return Amounts.fit(first, one, second, other);
    }
    if (a instanceof When one && b instanceof When other) {
      return Dates.fit(resolve(one), resolve(other));
    }
    Difference difference =
        a instanceof When when ? ofDate(when, (Amount) b) : ofDate((When) b, (Amount) a);
    return switch (difference) {
      case NONE -> Fit.agreed(2, a, b);
      case UNRELATED -> Fit.unrelated(a, b);
      default -> new Fit(difference, 23, a, b);
    };
  }

  private When resolve(When when) {
    return yearOfText.isPresent() ? when.in(yearOfText.getAsInt()) : when;
  }

  /** A bare number may be a year; three months are not March, though both say 3. */
  private static Difference ofDate(When when, Amount amount) {
    boolean yearAlone = when.month() == 0 && when.day() == 0 && !when.relative();
    if (yearAlone && isNumber(amount, when.year())) {
      return amount.unit().isBare() ? Difference.NONE : Difference.KIND;
    }
    int finest = number(when);
    return finest != 0 && isNumber(amount, finest) ? Difference.KIND : Difference.UNRELATED;
  }

  /** The number that is written in the finest part of a date. */
  private static int number(When when) {
    return switch (when.part()) {
      case FIRST_QUARTER -> 1;
      case SECOND_QUARTER -> 2;
      case THIRD_QUARTER -> 3;
      case FOURTH_QUARTER -> 4;
      case DECADE -> when.year() % 100;
      default -> when.day() != 0 ? when.day() : when.month();
    };
  }

  private static boolean isNumber(Amount amount, int number) {
    return amount.value().compareTo(BigDecimal.valueOf(number)) == 0;
  }
}
