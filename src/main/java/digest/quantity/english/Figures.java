package digest.quantity.english;

import digest.quantity.Precision;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.english.Numeral.Form;
import digest.quantity.english.Phrases.Phrase;
import java.math.BigDecimal;

/** Reads a number with its unit and with the words that say how closely it is meant. */
final class Figures {
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private Figures() {}

  /** The figure that begins at a token, be it with its currency; without what stands before. */
  static Figure at(Tokens tokens, int at) {
    Measure currency = Currencies.at(tokens, at);
    int first = currency.isNone() ? at : currency.to();
    boolean negative = isNegative(tokens, first);
    int start = negative ? first + 1 : first;
    Numeral numeral = Numerals.at(tokens, start, !currency.isNone());
    if (numeral.isNone() || negative && !tokens.isNumber(start) && tokens.isGlued(start)) {
      return Figure.NONE;
    }
    Numeral signed =
        negative ? new Numeral(numeral.value().negate(), numeral.to(), 0, numeral.form()) : numeral;
    return currency.isNone()
        ? hedged(tokens, at, signed)
        : ended(
            tokens, new Figure(at, numeral.to(), signed, currency, "", false, signed.precision()));
  }

  private static boolean isNegative(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "minus", "negative" ->
          tokens.isNumber(at + 1) || NumberWords.cardinal(tokens.word(at + 1)) > 0;
      case "-", "−" ->
          tokens.isGlued(at + 1) && tokens.isNumber(at + 1) && !isGluedToWord(tokens, at);
      default -> false;
    };
  }

  private static boolean isGluedToWord(Tokens tokens, int at) {
    return tokens.isGlued(at) && !tokens.is(at - 1, "(");
  }

  /** Words between a number and its unit: 30-odd years, 20+ companies, a dozen or so members. */
  private static Figure hedged(Tokens tokens, int from, Numeral numeral) {
    Phrase<Precision> hedge = Hedges.after(tokens, numeral.to());
    boolean sum = tokens.is(numeral.to(), "+") && tokens.isNumber(numeral.to() + 1);
    if (hedge.length() == 0 || sum) {
      return united(tokens, from, numeral, numeral.to(), numeral.precision());
    }
    return united(tokens, from, numeral, numeral.to() + hedge.length(), hedge.value());
  }

  private static Figure united(
      Tokens tokens, int from, Numeral numeral, int to, Precision precision) {
    Figure bare = new Figure(from, to, numeral, Measure.NONE, "", false, precision);
    boolean hyphen = tokens.isHyphen(to);
    int at = to + (hyphen ? 1 : 0);
    if (numeral.is(Form.FRACTION) && !hyphen) {
      at += tokens.is(at, "of") ? 1 : 0;
      at += tokens.is(at, "a") || tokens.is(at, "an") ? 1 : 0;
    }
    if (isThreeQuarters(tokens, from, numeral)) {
      return quarters(tokens, from, numeral, precision);
    }
    Measure measure = measure(tokens, numeral, at);
    if (!measure.isNone()
        && (at == to || hyphen || tokens.is(at - 1, "a") || tokens.is(at - 1, "an"))) {
      int end = hyphen ? levelled(tokens, measure.to()) : measure.to();
      Figure figure = new Figure(from, end, numeral, measure, "", hyphen, precision);
      return ended(tokens, Temperatures.told(tokens, figure));
    }
    return hyphen ? adjective(tokens, bare) : counted(tokens, bare);
  }

  private static boolean isThreeQuarters(Tokens tokens, int from, Numeral numeral) {
    return numeral.is(Form.FRACTION)
        && tokens.is(numeral.to() - 1, "quarters")
        && numeral.to() == from + 2;
  }

  /** Three quarters of a thing, or nine months. */
  private static Figure quarters(Tokens tokens, int from, Numeral numeral, Precision precision) {
    boolean sure = isPeriod(tokens.word(from - 1));
    Measure either = Measure.of(0, Units.SHARE, Units.YEAR);
    Measure measure =
        sure ? Measure.of(0, Units.QUARTER) : tokens.is(numeral.to(), "of") ? Measure.NONE : either;
    Numeral number = sure ? new Numeral(THREE, numeral.to(), 0, Form.WORDS) : numeral;
    return ended(tokens, new Figure(from, number.to(), number, measure, "", false, precision));
  }

  private static boolean isPeriod(String before) {
    return switch (before) {
      case "first", "last", "past", "next", "previous", "these", "those" -> true;
      default -> false;
    };
  }

  private static Measure measure(Tokens tokens, Numeral numeral, int at) {
    Measure measure = Measures.at(tokens, at);
    boolean many =
        (numeral.is(Form.SEVERAL) || tokens.is(at - 1, "score"))
            && measure.isNone()
            && tokens.is(at, "of");
    return many ? Measures.at(tokens, at + 1) : measure;
  }

  private static int levelled(Tokens tokens, int at) {
    return tokens.isHyphen(at) && tokens.is(at + 1, "level") ? at + 2 : at;
  }

  /** A 37-member group; but nothing is told by half-finished and by one-legged. */
  private static Figure adjective(Tokens tokens, Figure bare) {
    int noun = bare.to() + 1;
    boolean to = (tokens.is(noun, "to") || tokens.is(noun, "or")) && tokens.isHyphen(noun + 1);
    boolean range = to || !tokens.isWord(noun) || Numerals.at(tokens, noun, false).to() > 0;
    if (range) {
      return ended(tokens, bare);
    }
    boolean word = bare.numeral().is(Form.FRACTION) || isWordOne(tokens, bare);
    return word
        ? Figure.NONE
        : new Figure(
            bare.from(),
            noun + 1,
            bare.numeral(),
            Measure.NONE,
            tokens.text(noun),
            true,
            bare.precision());
  }

  private static boolean isWordOne(Tokens tokens, Figure figure) {
    return figure.numeral().isOne() && figure.numeral().is(Form.WORDS);
  }

  private static Figure counted(Tokens tokens, Figure bare) {
    if (Ages.isTold(tokens, bare.from(), bare.from())) {
      return ended(tokens, bare.with(Measure.of(0, Units.YEAR, Unit.BARE), ""));
    }
    String counted = bare.numeral().is(Form.FRACTION) ? "" : Grammar.counted(tokens, bare.to());
    Numeral numeral = bare.numeral();
    boolean many = numeral.is(Form.MILLION_OR_METRE) && Grammar.isPlural(tokens, bare.to());
    Figure plain = many ? bare.with(numeral.as(Form.DIGITS, numeral.to())) : bare;
    Figure figure = Temperatures.told(tokens, plain.with(Measure.NONE, counted));
    if (!counted.isEmpty() && bare.precision() == Precision.AS_GIVEN) {
      Phrase<Precision> hedge = Hedges.after(tokens, bare.to() + 1);
      if (hedge.length() > 1) {
        return figure
            .at(bare.from(), bare.to() + 1 + hedge.length())
            .hedged(bare.from(), hedge.value());
      }
    }
    return figure;
  }

  /** With what may stand after the unit: or so, or more. */
  static Figure ended(Tokens tokens, Figure figure) {
    Phrase<Precision> hedge = Hedges.after(tokens, figure.to());
    boolean number = tokens.isNumber(figure.to() + hedge.length());
    return hedge.length() == 0 || number && hedge.length() == 1
        ? figure
        : figure
            .at(figure.from(), figure.to() + hedge.length())
            .hedged(figure.from(), hedge.value());
  }
}
