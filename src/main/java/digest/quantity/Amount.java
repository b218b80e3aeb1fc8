package digest.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number of some unit.
 *
 * @param value exact, with the scale words multiplied in. Its {@link BigDecimal#ulp} is the place
 *     of the last digit that was given: 9.36亿 is 936E+6 and precise to a million, 936,000,000 is
 *     precise to one. A share is a fraction of one (40 % is 0.40), given to 20 places where it
 *     cannot be exact (a third)
 */
public record Amount(BigDecimal value, Unit unit) implements Meaning {
  public Amount {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
  }

  @Override
  public Kind kind() {
    return unit.kind();
  }
}
