package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Meaning;
import digest.quantity.Precision;
import digest.quantity.Unit;
import digest.quantity.When;
import java.math.BigDecimal;
import java.util.List;

/**
 * What was read at a place of the text.
 *
 * @param meanings empty if it means something only as the first half of a range: 三 in 三至五年
 * @param numeral what it was read from, if from a number and a unit
 * @param measure the unit; none where a second half may still say it
 */
record Reading(
    int start,
    int end,
    List<Meaning> meanings,
    Precision precision,
    boolean incidental,
    Numeral numeral,
    Measure measure) {
  static final Reading NONE =
      new Reading(-1, -1, List.of(), Precision.AS_GIVEN, false, Numeral.NONE, Measure.NONE);

  static Reading of(int start, int end, List<Meaning> meanings) {
    return new Reading(start, end, meanings, Precision.AS_GIVEN, false, Numeral.NONE, Measure.NONE);
  }

  static Reading of(int start, int end, BigDecimal value, Unit unit) {
    return of(start, end, List.of(new Amount(value, unit)));
  }

  static Reading of(int start, int end, When when) {
    return of(start, end, List.of(when));
  }

  /** A number without a unit. */
  static Reading open(Numeral numeral, List<Meaning> meanings) {
    return new Reading(
        numeral.start(),
        numeral.end(),
        meanings,
        numeral.precision(),
        false,
        numeral,
        Measure.NONE);
  }

  boolean found() {
    return start >= 0;
  }

  boolean isOpen() {
    return numeral.found() && !measure.found();
  }

  boolean means(Class<? extends Meaning> type) {
    return !meanings.isEmpty() && type.isInstance(meanings.get(0));
  }

  boolean isOf(Kind kind) {
    return !meanings.isEmpty() && meanings.get(0).kind() == kind;
  }

  Reading from(Numeral newNumeral, Measure newMeasure) {
    return new Reading(start, end, meanings, precision, incidental, newNumeral, newMeasure);
  }

  Reading with(Precision newPrecision) {
    return new Reading(start, end, meanings, newPrecision, incidental, numeral, measure);
  }

  Reading with(List<Meaning> newMeanings) {
    return new Reading(start, end, newMeanings, precision, incidental, numeral, measure);
  }

  Reading asIncidental(boolean isSo) {
    return new Reading(start, end, meanings, precision, isSo, numeral, measure);
  }

  Reading spanning(int newStart, int newEnd) {
    return new Reading(newStart, newEnd, meanings, precision, incidental, numeral, measure);
  }
}
