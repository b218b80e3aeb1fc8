package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Meaning;
import digest.quantity.Precision;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.chinese.Measure.Role;
import digest.quantity.chinese.Numeral.Form;
import digest.quantity.chinese.Words.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Reads a number and the unit or measure word behind it. */
final class Amounts {
  /** Measure words that with a single Chinese digit make another word: 三角, 一分. */
  private static final Set<String> MOSTLY_NAMES =
      Set.of(
          "口", "企", "城", "站", "馆", "箱", "jiao", "方", "分", "基地", "单位", "局", "连", "面", "眼", "平", "负");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Text text;
  private final Surroundings surroundings;
  private final UnitTails tails;
  private final BareNumbers bare;

  Amounts(Text text) {
    this.text = text;
    surroundings = new Surroundings(text);
    tails = new UnitTails(text, this);
    bare = new BareNumbers(text);
  }

  /** Where the unit of a number would stand. */
  Word<Measure> unitOf(Numeral number) {
    return Measures.wordAt(text, text.unitBehind(number));
  }

  Reading at(Numeral number) {
    Word<Measure> word = unitOf(number);
    int unit = text.unitBehind(number);
    if (text.at(unit) == '个') {
      Reading vague = tails.withinUnit(number, unit);
      if (vague.found()) {
        return vague;
      }
    }
    if (text.at(unit) == '两' && text.at(number.start() - 1) == '斤') {
      return reading(number, new Measure(Role.AMOUNT, Units.LIANG, 0), unit + 1);
    }
    if (text.has(number.end(), "中全会")) {
      return Reading.of(number.start(), number.end() + 3, number.value(), Units.SESSION);
    }
    if (word.meaning().role() == Role.COUNT && number.power() == 0 && bare.isScore(number)) {
      return bare.at(number);
    }
    if (word.meaning().role() == Role.LEVEL && BareNumbers.isScale(number, Measure.NONE)) {
      return bare.at(number);
    }
    return word.meaning().found() && suits(number, word.meaning(), unit)
        ? tails.at(number, word.meaning(), unit + word.length())
        : bare.at(number);
  }

  /** 一 before 度 or 分 is another word; so is what stands behind a lone 零. */
  private boolean suits(Numeral number, Measure measure, int unit) {
    if (number.form() == Form.POSITIONAL) {
      return measure.role() == Role.DISCOUNT;
    }
    if (text.has(unit, "个甲子")) {
      return false;
    }
    if (text.has(unit, "人民币") && Numerals.mayStart(text, unit + 3)) {
      return false;
    }
    if (text.at(unit) == '对' && Numerals.mayStart(text, unit + 1)) {
      return false;
    }
    if (measure.role() == Role.SIDE) {
      return number.form() == Form.LONE && text.at(unit - 1) == '两';
    }
    if (measure.role() == Role.NOUN) {
      return number.form() == Form.LONE && number.value().signum() > 0;
    }
    if (number.form() != Form.LONE) {
      return true;
    }
    boolean doubtful =
        measure.role() == Role.DEGREE || MOSTLY_NAMES.contains(measure.unit().symbol());
    boolean money = text.at(unit + 1) == '钱' || text.at(unit - 1) == '两' && text.at(unit) == '毛';
    return number.value().signum() > 0
        && (!doubtful
            || measure.unit().kind() == Kind.MONEY && money
            || new LoneDigits(text).count(number, unit));
  }

  Reading reading(Numeral number, Measure measure, int end) {
    if (text.at(end) == '级' && BareNumbers.isScale(number, measure)) {
      return BareNumbers.scale(number, measure, end + 1);
    }
    Measure said = said(number, measure);
    List<Meaning> around = surroundings.meanings(number, said, end);
    boolean per =
        text.at(number.start() - 1) == '每'
            && said.unit().kind() == Kind.COUNT
            && number.value().compareTo(HUNDRED) >= 0;
    return Reading.of(number.start(), end, around.isEmpty() ? Meanings.of(number, said) : around)
        .with(number.precision())
        .asIncidental(
            isName(number, said)
                || Meanings.isIncidental(number, said) && !isTerm(said, end)
                || per
                || isRanked(number, measure)
                || isFigureOfSpeech(number, measure))
        .from(number, measure);
  }

  /** 八强 and 四强 tell how far a team came. */
  private static boolean isRanked(Numeral number, Measure measure) {
    return measure.unit().symbol().equals("强") && number.value().compareTo(BigDecimal.TEN) < 0;
  }

  private boolean isName(Numeral number, Measure said) {
    return said.role() == Role.NUMBER && new Names(text).isPartOfOne(number);
  }

  /** 一年期 tells one kind of loan from another. */
  private boolean isTerm(Measure said, int end) {
    return said.unit().kind() == Kind.PERIOD && text.at(end - 1) == '期';
  }

  /** Two of them are 两: 二次 is most often the second, and 两级 are never the second. */
  private Measure said(Numeral number, Measure measure) {
    boolean counts = measure.role() == Role.COUNT || measure.role() == Role.OCCASION;
    if (measure.unit().symbol().equals("平") && isFlat(number)) {
      return new Measure(Role.AMOUNT, Units.SQUARE_METRE, 0);
    }
    if (number.form() != Form.LONE || number.isPair()) {
      return measure;
    }
    return switch (text.at(number.start())) {
      case '二' -> counts ? new Measure(Role.LEVEL, measure.unit(), 0) : measure;
      case '两' ->
          measure.role() == Role.LEVEL ? new Measure(Role.COUNT, measure.unit(), 0) : measure;
      default -> measure;
    };
  }

  /** 90平 tells how large a flat is, but 1胜2平 how a team plays. */
  private boolean isFlat(Numeral number) {
    return number.form() != Form.LONE && !text.isOneOf(number.start() - 1, "胜负、");
  }

  /** 万亩良田, 百年老店: a round number that is not counted. */
  private static boolean isFigureOfSpeech(Numeral number, Measure measure) {
    return number.form() == Form.BARE
        && number.precision() == Precision.AS_GIVEN
        && !measure.unit().symbol().equals("强");
  }

  static Amount count(Numeral number) {
    return new Amount(number.value(), Unit.BARE);
  }
}
