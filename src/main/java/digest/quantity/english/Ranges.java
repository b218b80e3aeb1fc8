package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Change;
import digest.quantity.Units;
import digest.quantity.english.Changes.Told;
import digest.quantity.english.Changes.Way;
import digest.quantity.english.Numeral.Form;
import java.math.BigDecimal;

/** Reads figures into a text: alone, as the two ends of a range, or as a share of each other. */
final class Ranges {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** How many times as much the end of a range that tells a change may be. */
  private static final BigDecimal FAR = BigDecimal.valueOf(4);

  private Ranges() {}

  /** Adds what begins at a token, and returns the token after it; the token itself if nothing. */
  static int read(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    Figure plain = isAge(tokens, at) ? Figure.NONE : Figures.at(tokens, at);
    if (plain.isNone()) {
      return tokens.isNumber(at) ? Clusters.after(tokens, at + 1) : at;
    }
    Figure first = FigureHedges.hedgedBefore(tokens, plain, reading.floor());
    Told told = Changes.before(tokens, first.from(), reading.floor());
    Found times = Multiples.times(tokens, first, told, tokens.is(first.from() - 1, "by"));
    if (!times.isNone()) {
      reading.add(times);
      return times.to();
    }
    int join = join(tokens, first);
    Figure second = join < 0 ? Figure.NONE : Figures.at(tokens, join);
    if (!second.isNone() && isRange(tokens, first, second, join, told)) {
      return range(reading, first, second, told);
    }
    Found share = Ratios.share(tokens, first);
    if (!share.isNone()) {
      reading.add(share);
      return share.to();
    }
    return alone(reading, first, told);
  }

  /** In his 40s. */
  private static boolean isAge(Tokens tokens, int at) {
    return tokens.isNumber(at) && tokens.isGlued(at + 1) && tokens.is(at + 1, "s");
  }

  private static int alone(Reading reading, Figure figure, Told told) {
    Tokens tokens = reading.tokens;
    boolean pronoun =
        figure.numeral().isOne()
            && figure.numeral().is(Form.WORDS)
            && figure.isBare()
            && figure.counted().isEmpty();
    if (pronoun || Clusters.joins(tokens, figure.to())) {
      return Clusters.after(tokens, figure.to());
    }
    Found found = Compounds.joined(tokens, figure).found();
    boolean every = tokens.is(figure.from() - 1, "every") && figure.isBare();
    boolean per = tokens.is(figure.from() - 1, "per") || every || isPronoun(tokens, figure);
    reading.add(Tellings.told(reading, per ? found.andIncidental() : found, told));
    return reading.floor();
  }

  /** The two of them, the three signed: those that were told of before. */
  private static boolean isPronoun(Tokens tokens, Figure figure) {
    return tokens.is(figure.from() - 1, "the")
        && figure.isBare()
        && figure.counted().isEmpty()
        && figure.numeral().is(Form.WORDS)
        && figure.value().compareTo(BigDecimal.TEN) < 0
        && !tokens.isGlued(figure.to()) | !tokens.is(figure.to(), "-");
  }

  /** The token at which the other end of a range may begin; negative if nothing joins. */
  private static int join(Tokens tokens, Figure first) {
    int at = first.to();
    return switch (tokens.word(at)) {
      case "-" -> afterHyphen(tokens, at);
      case "–", "—", "~", "to" -> at + 1;
      case "and" -> tokens.is(first.from() - 1, "between") ? at + 1 : -1;
      case "or" -> first.numeral().is(Form.SEVERAL) ? -1 : at + 1;
      default -> -1;
    };
  }

  /** In 3-5, in a three-to-five-year plan, in a two- to three-year term. */
  private static int afterHyphen(Tokens tokens, int at) {
    boolean joins =
        switch (tokens.word(at + 1)) {
          case "to", "or", "and" -> true;
          default -> false;
        };
    if (tokens.isHyphen(at)) {
      return joins && tokens.isHyphen(at + 2) ? at + 3 : at + 1;
    }
    return joins && tokens.isGlued(at) ? at + 2 : -1;
  }

  private static boolean isRange(Tokens tokens, Figure first, Figure second, int join, Told told) {
    if (!first.counted().isEmpty() || first.numeral().is(Form.SEVERAL)) {
      return false;
    }
    boolean part = first.numeral().is(Form.FRACTION) && first.measure().isNone();
    if (part && second.isBare() || !NumericDates.time(tokens, join).isNone()) {
      return false;
    }
    boolean units =
        first.isBare()
            || second.isBare() && sharesUnit(tokens, first, second, join)
            || !second.isBare() && measuresLike(first, second);
    boolean glued = tokens.is(join - 1, "-") && tokens.isNumber(join);
    BigDecimal low = inherited(tokens, first, second).numeral().value();
    boolean rises = low.compareTo(second.numeral().value()) < 0;
    return units
        && (rises || !glued && tokens.is(first.from() - 1, "from"))
        && !isGoal(tokens, first, second, join, told);
  }

  /** Whether the second is what the first led to: down by 850,000 to 1.41 billion. */
  private static boolean isGoal(Tokens tokens, Figure first, Figure second, int join, Told told) {
    boolean by = told.change() != Change.NONE && tokens.is(join - 1, "to");
    boolean alike = first.isBare() == second.isBare();
    if (by && alike && !first.isBare() && tokens.is(first.from() - 1, "by")) {
      return true;
    }
    BigDecimal limit = first.value().multiply(FAR);
    return by && alike && second.value().compareTo(limit) > 0;
  }

  /** Whether a number without a unit is of that of the first: RMB 800 to 1,200. */
  private static boolean sharesUnit(Tokens tokens, Figure first, Figure second, int join) {
    boolean before = first.numeral().to() == first.to();
    boolean dash = !tokens.isWord(join - 1);
    return dash || second.counted().isEmpty() && before | isBounded(tokens, first.from() - 1);
  }

  private static boolean isBounded(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "from", "between", "aged", "ages" -> true;
      default -> false;
    };
  }

  private static boolean measuresLike(Figure first, Figure second) {
    boolean shares = first.measure().isNone() || second.measure().isNone();
    return shares
        ? first.measure().isNone() && second.measure().isNone()
        : first.measure().unit().measuresLike(second.measure().unit());
  }

  private static int range(Reading reading, Figure first, Figure second, Told told) {
    Tokens tokens = reading.tokens;
    boolean or = tokens.is(first.to(), "or");
    Figure low = inherited(tokens, first, second);
    Figure high = second.isBare() && !first.isBare() ? second.with(first.measure(), "") : second;
    Change change = low.isBare() || told.change() != Change.NONE ? told.change() : Change.NONE;
    Change after = change == Change.NONE ? Changes.after(tokens, high.found()) : change;
    boolean from = tokens.is(first.from() - 1, "from");
    Found times = Multiples.times(tokens, second, told, false);
    if (!times.isNone() && times.meaning().kind() == digest.quantity.Kind.MULTIPLE) {
      reading.add(Found.of(low.from(), low.to(), new Amount(low.value(), Units.TIMES)));
      reading.add(times);
      return times.to();
    }
    Change goal = from ? goal(reading, first, told) : after;
    Change origin = goal == Change.NONE ? Change.NONE : Change.FROM;
    Found one = low.found().told(from ? origin : after);
    Found two = high.found().told(goal);
    reading.add(or ? one.andIncidental() : one);
    reading.add(or ? two.andIncidental() : two);
    return two.to();
  }

  /** What the end of "from … to …" is told as; doubled stands before "from" too. */
  private static Change goal(Reading reading, Figure first, Told told) {
    Way way = told.way();
    return way == Way.NONE ? Tellings.multiplied(reading, first.from() - 1).to : way.to;
  }

  /** The first end with what it takes from the second: the scale words and the unit. */
  private static Figure inherited(Tokens tokens, Figure first, Figure second) {
    Numeral low = first.numeral();
    Numeral high = second.numeral();
    BigDecimal mantissa = high.value().scaleByPowerOfTen(-high.scale());
    boolean small =
        low.value().compareTo(mantissa) < 0
            || tokens.is(first.from() - 1, "from") && low.value().compareTo(THOUSAND) < 0;
    boolean scale = low.scale() == 0 && high.scale() > 0 && small && !low.is(Form.FRACTION);
    Figure scaled = scale ? first.with(low.scaled(high.scale(), low.to())) : first;
    return first.isBare() ? scaled.with(second.measure(), second.counted()) : scaled;
  }
}
