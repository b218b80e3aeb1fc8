package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Meaning;
import digest.quantity.Unit;
import digest.quantity.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the words around a number and its unit make of the two: 时速350公里 is no length. */
final class Surroundings {
  /** How far before a number the word may stand that tells what is measured. */
  private static final int REACH = 14;

  /** Behind these a number of terms is meant, and not which term. */
  private static final Set<String> TERMS_COUNTED =
      Set.of(
          "连任", "历任", "历经", "担任", "任过", "任了", "连续", "经过", "举办", "举行", "办了", "办过", "累计", "总共", "一共");

  private static final String TERM_COUNTED = "近前后共各连满";

  private static final String BODIES = "委常人政全市省区县党中主";

  private static final String VAGUE = "近约超逾满了过";

  private static final String PRICED = "卖贵宜省花赚挣涨付价售钱罚每斤";

  private static final BigDecimal HOTTEST = BigDecimal.valueOf(60);

  private final Text text;

  Surroundings(Text text) {
    this.text = text;
  }

  /**
   * @param end behind the unit
   * @return empty if the words around say nothing
   */
  List<Meaning> meanings(Numeral number, Measure measure, int end) {
    return switch (measure.role()) {
      case TERM -> term(number, end);
      case DEGREE -> degree(number);
      case AMOUNT -> new Speeds(text).meanings(number, measure.unit(), end);
      case NUMBER -> numbered(number);
      case COUNT -> counted(number, measure.unit(), end);
      default -> List.of();
    };
  }

  /** 神舟十八号 is a name; the days of a month are told in digits, or behind the month. */
  private List<Meaning> numbered(Numeral number) {
    return new Names(text).isPartOfOne(number) ? List.of(amount(number, Units.ORDINAL)) : List.of();
  }

  private List<Meaning> counted(Numeral number, Unit unit, int end) {
    Amount count = amount(number, unit);
    return switch (unit.symbol()) {
      case "块" -> pieces(number, count, end);
      case "局" ->
          text.isOneOf(number.start() - 1, "铁建交电冶水")
              ? List.of(amount(number, Units.ORDINAL), count)
              : List.of();
      case "路" ->
          text.isOneOf(end, "公车电巴") ? List.of(amount(number, Units.ORDINAL), count) : List.of();
      case "层" ->
          text.isOneOf(number.start() - 1, "座楼馆厦栋")
              ? List.of(amount(number, Units.ORDINAL), count)
              : List.of();
      case "星级" -> List.of(count, amount(number, Units.ORDINAL));
      default -> List.of();
    };
  }

  /** 两块 may be two pieces, and in talk of prices is two yuan. */
  private List<Meaning> pieces(Numeral number, Amount count, int end) {
    Amount yuan = amount(number, Units.YUAN);
    if (isTold(number.start(), PRICED)) {
      return List.of(yuan, count);
    }
    boolean rate = text.at(end) == '一' && Measures.at(text, end + 1).found();
    boolean alone = end >= text.length() || text.isOneOf(end, Text.STOPS);
    return rate ? List.of(yuan, count) : alone ? List.of(count, yuan) : List.of();
  }

  /** 连任三届 are three terms, 十四届常委会 is the fourteenth, and 三届 alone may be either. */
  private List<Meaning> term(Numeral number, int end) {
    int before = number.start() - (text.isOneOf(number.start() - 1, VAGUE) ? 1 : 0);
    boolean counted =
        text.at(number.start()) == '两'
            || text.isOneOf(number.start() - 1, TERM_COUNTED)
            || isCountedBehind(before)
            || isCountedBehind(number.start());
    if (counted) {
      return List.of(amount(number, Unit.counted("届")));
    }
    boolean body = !number.isWithin(1, 10) && text.isOneOf(end, BODIES);
    return body || text.has(end, "中全会") || Numerals.mayStart(text, end)
        ? List.of()
        : List.of(amount(number, Units.SESSION), amount(number, Unit.counted("届")));
  }

  private boolean isCountedBehind(int at) {
    return at >= 2 && TERMS_COUNTED.contains(text.string().substring(at - 2, at));
  }

  private List<Meaning> degree(Numeral number) {
    Amount celsius = amount(number, Units.CELSIUS);
    if (isTold(number.start(), "温")) {
      return List.of(celsius);
    }
    if (number.form() == Numeral.Form.LONE) {
      return List.of(amount(number, Unit.counted("度")));
    }
    List<Meaning> meanings = new ArrayList<>();
    meanings.add(amount(number, Units.KILOWATT_HOUR));
    meanings.add(amount(number, Unit.counted("度")));
    if (number.value().compareTo(HOTTEST) < 0 && !isTold(number.start(), "电")) {
      meanings.add(celsius);
    }
    return List.copyOf(meanings);
  }

  /** Whether one of these characters stands in the same clause not far before. */
  private boolean isTold(int start, String words) {
    return text.isToldBefore(start, REACH, words);
  }

  private static Amount amount(Numeral number, Unit unit) {
    return new Amount(number.value(), unit);
  }
}
