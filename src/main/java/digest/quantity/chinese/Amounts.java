package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Meaning;
import digest.quantity.Precision;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.When;
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
      Set.of("口", "企", "城", "站", "馆", "箱", "jiao", "方", "分", "基地", "单位");

  /** Behind these 俩 only repeats who they are. */
  private static final String THEY = "们咱我你他她爷娘子女妻弟妹姐哥母婆媳";

  private final Text text;
  private final Surroundings surroundings;
  private final UnitTails tails;

  Amounts(Text text) {
    this.text = text;
    surroundings = new Surroundings(text);
    tails = new UnitTails(text, this);
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
    if (word.meaning().role() == Role.LEVEL && isScale(number, Measure.NONE)) {
      return bare(number);
    }
    return word.meaning().found() && suits(number, word.meaning(), unit)
        ? tails.at(number, word.meaning(), unit + word.length())
        : bare(number);
  }

  /** 一 before 度 or 分 is another word; so is what stands behind a lone 零. */
  private boolean suits(Numeral number, Measure measure, int unit) {
    if (number.form() == Form.POSITIONAL) {
      return measure.role() == Role.DISCOUNT;
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
    boolean doubtful =
        measure.role() == Role.DEGREE || MOSTLY_NAMES.contains(measure.unit().symbol());
    return number.form() != Form.LONE || number.value().signum() > 0 && !doubtful;
  }

  Reading reading(Numeral number, Measure measure, int end) {
    if (text.at(end) == '级' && isScale(number, measure)) {
      return scale(number, measure, end + 1);
    }
    Measure said = said(number, measure);
    List<Meaning> around = surroundings.meanings(number, said, end);
    return Reading.of(number.start(), end, around.isEmpty() ? Meanings.of(number, said) : around)
        .with(number.precision())
        .asIncidental(Meanings.isIncidental(number, said) || isFigureOfSpeech(number, measure))
        .from(number, measure);
  }

  /** Two of them are 两: 二次 is most often the second, and 两级 are never the second. */
  private Measure said(Numeral number, Measure measure) {
    boolean counts = measure.role() == Role.COUNT || measure.role() == Role.OCCASION;
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

  /** 万亩良田, 百年老店: a round number that is not counted. */
  private static boolean isFigureOfSpeech(Numeral number, Measure measure) {
    return number.form() == Form.BARE
        && number.precision() == Precision.AS_GIVEN
        && !measure.unit().symbol().equals("强");
  }

  private static boolean isScale(Numeral number, Measure measure) {
    boolean sum = measure.role() == Role.NONE || measure.unit().kind() == Kind.MONEY;
    return sum && number.value().compareTo(BigDecimal.valueOf(100_000_000)) >= 0;
  }

  private Reading scale(Numeral number, Measure measure, int end) {
    Amount scale = new Amount(number.value(), Units.SCALE);
    boolean money = measure.unit().kind() == Kind.MONEY;
    List<Meaning> meanings =
        money ? List.of(scale, new Amount(number.value(), measure.unit())) : List.of(scale);
    return Reading.of(number.start(), end, meanings).with(number.precision()).asIncidental(true);
  }

  private Reading bare(Numeral number) {
    int end = number.end();
    if (text.at(end) == '级' && isScale(number, Measure.NONE)) {
      return scale(number, Measure.NONE, end + 1);
    }
    if (isScore(number)) {
      return Reading.open(number, List.of(count(number))).asIncidental(true);
    }
    if (text.isOneOf(end - 1, "俩仨") && number.form() == Form.LONE) {
      return Reading.of(number.start(), end, List.of(count(number)))
          .asIncidental(text.isOneOf(number.start() - 1, THEY));
    }
    return switch (number.form()) {
      case ARABIC -> arabic(number);
      case SPOKEN -> Reading.open(number, List.of(count(number)));
      case BARE ->
          number.end() - number.start() > 1 && !text.has(number.start(), "千万")
              ? round(number)
              : Reading.open(number, List.of());
      default -> Reading.open(number, List.of());
    };
  }

  /** 3比1, 二比一. */
  private boolean isScore(Numeral number) {
    boolean first = text.at(number.end()) == '比' && Numerals.mayStart(text, number.end() + 1);
    boolean second =
        text.at(number.start() - 1) == '比' && Numerals.mayStart(text, number.start() - 2);
    return (first || second) && (number.form() == Form.ARABIC || number.form() == Form.LONE);
  }

  /** 2023 before a name is most likely a year; 2.0 behind one is a version. */
  private Reading arabic(Numeral number) {
    if (number.isWithin(1900, 2099) && Dates.isYear(number)) {
      return Reading.open(number, List.of(When.ofYear(Dates.yearOf(number)), count(number)));
    }
    boolean version =
        number.value().scale() == 1
            && number.value().precision() == 2
            && number.value().remainder(BigDecimal.ONE).signum() == 0;
    return Reading.open(number, version || isModel(number) ? List.of() : List.of(count(number)));
  }

  /** 歼-20, 东风-41. */
  private boolean isModel(Numeral number) {
    char name = text.at(number.start() - 2);
    return text.at(number.start() - 1) == '-' && name >= '\u4e00' && name <= '\u9fff';
  }

  private Reading round(Numeral number) {
    boolean vague = number.precision() != Precision.AS_GIVEN;
    return isScale(number, Measure.NONE) && !vague
        ? scale(number, Measure.NONE, number.end())
        : Reading.open(number, List.of(count(number))).asIncidental(!vague);
  }

  static Amount count(Numeral number) {
    return new Amount(number.value(), Unit.BARE);
  }
}
