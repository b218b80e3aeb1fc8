package digest.check.figures;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Units;
import digest.quantity.When;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The time between two dates: from 2021 to 2023 are 2 years, or 3 where both are counted. A date
 * without a year is of the year of the other; what else is not said counts as the first.
 */
record Elapsed(When from, When to) {
  /** Whether that is how long it was, in whole units, the last one counted or not. */
  boolean is(Amount period) {
    if (period.kind() != Kind.PERIOD) {
      return false;
    }
    boolean inMonths = period.unit().base().equals(Units.MONTH.base());
    long length =
        inMonths
            ? Math.abs(months(from, to) - months(to, from))
            : Math.abs(ChronoUnit.SECONDS.between(day(from, to), day(to, from)));
    BigDecimal units =
        BigDecimal.valueOf(length)
            .multiply(period.unit().denominator())
            .divide(period.unit().numerator(), 0, RoundingMode.FLOOR);
    return period.value().compareTo(units) == 0
        || period.value().compareTo(units.add(BigDecimal.ONE)) == 0;
  }

  private static long months(When date, When other) {
    return year(date, other) * 12L + Math.max(1, date.month());
  }

  private static LocalDateTime day(When date, When other) {
    LocalDate first = LocalDate.of(year(date, other), Math.max(1, date.month()), 1);
    return first.plusDays(Math.max(1, date.day()) - 1L).atStartOfDay();
  }

  private static int year(When date, When other) {
    return Math.max(1, date.year() != 0 ? date.year() : other.year());
  }
}
