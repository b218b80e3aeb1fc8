package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Precision;
import digest.quantity.Units;
import digest.quantity.english.Numeral.Form;
import java.math.BigDecimal;

/** Periods without a number: a year, a year and a half, the past decade. */
final class Periods {
  private Periods() {}

  /** A year, a month, a day and a half: what "a" makes a period. */
  static Found at(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    Measure measure =
        tokens.is(at, "a") || tokens.is(at, "an") ? Measures.at(tokens, at + 1) : Measure.NONE;
    if (isDecade(tokens, at)) {
      return Found.of(at, at + 1, new Amount(BigDecimal.TEN, Units.YEAR));
    }
    if (!Measures.isPeriod(measure)
        || measure.to() != at + 2
        || !isSpan(tokens, at, measure.to())) {
      return Found.NONE;
    }
    boolean half =
        tokens.is(measure.to(), "and")
            && tokens.is(measure.to() + 1, "a")
            && tokens.is(measure.to() + 2, "half");
    Numeral number =
        half
            ? new Numeral(new BigDecimal("1.5"), measure.to() + 3, 0, Form.WORDS)
            : new Numeral(BigDecimal.ONE, measure.to(), 0, Form.WORDS);
    Figure figure = new Figure(at, number.to(), number, measure, "", false, Precision.AS_GIVEN);
    return FigureHedges.hedgedBefore(tokens, Figures.ended(tokens, figure), reading.floor())
        .found();
  }

  /** The past decade. */
  private static boolean isDecade(Tokens tokens, int at) {
    return tokens.is(at, "decade")
        && switch (tokens.word(at - 1)) {
          case "past", "last", "next", "coming", "previous" -> true;
          default -> false;
        };
  }

  private static boolean isSpan(Tokens tokens, int at, int after) {
    if (tokens.is(after, "and") && tokens.is(after + 1, "a") && tokens.is(after + 2, "half")) {
      return true;
    }
    boolean second = Measures.at(tokens, at + 1).unit().equals(Units.SECOND);
    boolean quarter = Measures.at(tokens, at + 1).unit().equals(Units.QUARTER);
    return !second
        && !quarter
        && Hedges.before(tokens, at, 0).length() > 0 | isBeforePeriod(tokens, at - 1);
  }

  private static boolean isBeforePeriod(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "in",
          "for",
          "within",
          "after",
          "of",
          "than",
          "over",
          "under",
          "takes",
          "took",
          "lasted",
          "spent",
          "past",
          "last" ->
          true;
      default -> false;
    };
  }
}
