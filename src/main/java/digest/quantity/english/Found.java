package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Change;
import digest.quantity.Meaning;
import digest.quantity.Precision;
import digest.quantity.Unit;
import digest.quantity.When;
import java.math.BigDecimal;
import java.util.List;

/**
 * A quantity by its tokens.
 *
 * @param from its first token
 * @param to the token after its last; not positive if nothing was found
 */
record Found(
    int from,
    int to,
    List<Meaning> meanings,
    Precision precision,
    Change change,
    boolean incidental) {
  static final Found NONE = new Found(0, -1, List.of(), Precision.AS_GIVEN, Change.NONE, false);

  static Found of(int from, int to, Meaning... meanings) {
    return new Found(from, to, List.of(meanings), Precision.AS_GIVEN, Change.NONE, false);
  }

  static Amount amount(long value, Unit unit) {
    return new Amount(BigDecimal.valueOf(value), unit);
  }

  boolean isNone() {
    return to < 0;
  }

  Meaning meaning() {
    return meanings.get(0);
  }

  /** Whether it is a date before all else. */
  boolean isDate() {
    return meaning() instanceof When;
  }

  Found hedged(int newFrom, Precision told) {
    return new Found(newFrom, to, meanings, told, change, incidental);
  }

  Found told(Change told) {
    return new Found(from, to, meanings, precision, told, incidental);
  }

  Found meaning(List<Meaning> others) {
    return new Found(from, to, others, precision, change, incidental);
  }

  Found andIncidental() {
    return new Found(from, to, meanings, precision, change, true);
  }

  Found until(int newTo) {
    return new Found(from, newTo, meanings, precision, change, incidental);
  }
}
