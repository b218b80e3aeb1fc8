package digest.quantity.english;

import digest.quantity.Precision;
import digest.quantity.Unit;
import digest.quantity.Units;
import java.math.BigDecimal;

/** Periods in two units that are one: three years and six months, 4 hours 18 minutes. */
final class Compounds {
  private Compounds() {}

  /** A period with the smaller ones that follow it; the figure itself if none does. */
  static Figure joined(Tokens tokens, Figure first) {
    Figure sum = first;
    for (int i = 0; i < 2 && isOpen(sum); i++) {
      Figure next = Figures.at(tokens, after(tokens, sum));
      if (next.isNone() || !isPart(sum, next)) {
        return sum;
      }
      sum = sum(sum, next);
    }
    return sum;
  }

  private static boolean isOpen(Figure figure) {
    return Measures.isPeriod(figure.measure()) && figure.measure().power() == 0;
  }

  private static int after(Tokens tokens, Figure figure) {
    int to = figure.to();
    boolean hours = figure.measure().unit().equals(Units.HOUR);
    return tokens.is(to, "and") || hours && tokens.is(to, ",") ? to + 1 : to;
  }

  private static boolean isPart(Figure first, Figure second) {
    if (!isOpen(second) || first.adjective() || second.adjective()) {
      return false;
    }
    Unit large = first.measure().unit();
    Unit small = second.measure().unit();
    boolean plain = second.precision() == Precision.AS_GIVEN && second.value().scale() <= 0;
    return plain
        && isStep(large, small)
        && second.value().compareTo(ratio(large, small)) < 0
        && first.value().scale() <= 0;
  }

  private static boolean isStep(Unit large, Unit small) {
    return large.equals(Units.YEAR) && small.equals(Units.MONTH)
        || large.equals(Units.DAY) && small.equals(Units.HOUR)
        || large.equals(Units.HOUR) && small.equals(Units.MINUTE)
        || large.equals(Units.MINUTE) && small.equals(Units.SECOND);
  }

  private static BigDecimal ratio(Unit large, Unit small) {
    return large.numerator().divide(small.numerator());
  }

  private static Figure sum(Figure first, Figure second) {
    Unit small = second.measure().unit();
    BigDecimal value =
        first.value().multiply(ratio(first.measure().unit(), small)).add(second.value());
    Numeral numeral = new Numeral(value, second.numeral().to(), 0, first.numeral().form());
    return first.with(numeral).with(second.measure(), "").at(first.from(), second.to());
  }
}
