package digest.quantity.english;

import digest.quantity.Kind;
import digest.quantity.Units;

/** Degrees of heat and cold: minus 12 degrees, 12 degrees below zero. */
final class Temperatures {
  private Temperatures() {}

  /** A figure as it is, or as the temperature that what stands around it makes of it. */
  static Figure told(Tokens tokens, Figure figure) {
    boolean degrees =
        figure.measure().units().size() > 1 && figure.measure().units().contains(Units.CELSIUS);
    boolean heat = degrees || isHeat(figure);
    boolean below = tokens.is(figure.to(), "below") && tokens.is(figure.to() + 1, "zero");
    boolean above = tokens.is(figure.to(), "above") && tokens.is(figure.to() + 1, "zero");
    if (heat && (below || above)) {
      Numeral cold = below ? figure.numeral().negated() : figure.numeral();
      return sure(figure, degrees).with(cold).at(figure.from(), figure.to() + 2);
    }
    if (below && figure.isBare() && figure.counted().isEmpty()) {
      Figure cold = figure.with(figure.numeral().negated());
      return cold.with(Measure.of(0, Units.CELSIUS), "").at(figure.from(), figure.to() + 2);
    }
    return sure(figure, degrees && figure.numeral().value().signum() < 0);
  }

  private static boolean isHeat(Figure figure) {
    return !figure.measure().isNone() && figure.measure().unit().kind() == Kind.TEMPERATURE;
  }

  private static Figure sure(Figure figure, boolean told) {
    return told ? figure.with(Measure.of(0, Units.CELSIUS), "") : figure;
  }
}
