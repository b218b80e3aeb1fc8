package digest.quantity.english;

import digest.quantity.Unit;
import java.util.List;

/**
 * A unit as it stands in a text.
 *
 * @param units what it may be, the likeliest first
 * @param power the power of ten the number is multiplied with: -2 for per cent, 6 for Mt
 * @param to the token after it
 */
record Measure(List<Unit> units, int power, int to) {
  static final Measure NONE = new Measure(List.of(), 0, -1);

  static Measure of(int power, Unit... units) {
    return new Measure(List.of(units), power, -1);
  }

  Measure until(int to) {
    return new Measure(units, power, to);
  }

  boolean isNone() {
    return units.isEmpty();
  }

  /** The likeliest. */
  Unit unit() {
    return units.get(0);
  }
}
