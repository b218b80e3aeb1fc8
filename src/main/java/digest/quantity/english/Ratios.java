package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share told by two numbers: one in five, three out of ten. */
final class Ratios {
  private static final int SHARE_PLACES = 20;

  private Ratios() {}

  /** One in five, three out of ten. */
  static Found share(Tokens tokens, Figure figure) {
    int end = figure.numeral().to();
    boolean hyphen = tokens.isHyphen(end) && tokens.isHyphen(end + 2);
    int in = end + (hyphen ? 1 : 0);
    boolean outOf = tokens.is(in, "out") && tokens.is(in + 1, "of");
    if (!outOf && !tokens.is(in, "in") || !figure.isBare() || figure.to() != in && !hyphen) {
      return Found.NONE;
    }
    int at = in + (outOf || hyphen ? 2 : 1);
    Figure whole = Figures.at(tokens, at + (tokens.is(at, "every") ? 1 : 0));
    boolean fits =
        !whole.isNone()
            && whole.isBare()
            && !Calendar.isYear(tokens.small(at))
            && !Calendar.isMonth(tokens, whole.to())
            && !Ordinals.isSuffix(tokens, at + 1)
            && whole.value().compareTo(figure.value()) > 0
            && figure.value().signum() > 0;
    if (!fits || !outOf && !isRound(tokens, whole) && !figure.numeral().isOne()) {
      return Found.NONE;
    }
    BigDecimal share = figure.value().divide(whole.value(), SHARE_PLACES, RoundingMode.HALF_UP);
    Found found =
        Found.of(figure.from(), whole.to(), new Amount(share.stripTrailingZeros(), Units.SHARE));
    return found.hedged(figure.from(), figure.precision());
  }

  /** Whether a number is one that shares are told of: nine in ten, 3 in 100. */
  private static boolean isRound(Tokens tokens, Figure whole) {
    int value = whole.value().intValue();
    boolean hundred = value == 100 || value == 1000;
    return value <= 10 || hundred && !Grammar.isPlural(tokens, whole.numeral().to());
  }
}
