package digest.quantity.chinese;

import digest.quantity.Precision;
import digest.quantity.chinese.Numeral.Form;
import java.math.BigDecimal;

/** Reads a number of any notation: 1.5万亿, ３０００多万, 三十多亿, 数百, 十余. */
final class Numerals {
  /** Where 数 belongs to the word before: 总数十万 is not 总 and several hundred thousand. */
  private static final String BEFORE_COUNT = "总次指级倍分参字少多半无基负正系函";

  /** 工人数百名 are several hundred; but 参与人数 is a number of people. */
  private static final String PEOPLE = "工商军客病诗老器选责行路族华证事农住租";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Numerals() {}

  static boolean mayStart(Text text, int index) {
    return Digits.isPart(text.at(index))
        && (Digits.arabic(text.at(index)) >= 0
            || Digits.chinese(text, index) >= 0
            || Digits.power(text, index) > 0
            || Digits.tens(text.at(index)) > 0
            || isSeveral(text, index));
  }

  static Numeral at(Text text, int start) {
    return mayStart(text, start) ? text.numeral(start) : Numeral.NONE;
  }

  /** As above, and not remembered. */
  static Numeral read(Text text, int start) {
    if (Digits.arabic(text.at(start)) >= 0) {
      Numeral digits = ArabicNumerals.at(text, start);
      return digits.found() ? tail(text, sums(text, digits)) : digits;
    }
    if (isSeveral(text, start)) {
      return several(text, start);
    }
    Numeral spoken = SpokenNumerals.at(text, start);
    return spoken.found() ? tail(text, decimal(text, spoken)) : spoken;
  }

  private static boolean isSeveral(Text text, int index) {
    char c = text.at(index);
    return c == '几' && Digits.power(text, index + 1) > 0
        || c == '数'
            && Digits.power(text, text.at(index + 1) == '以' ? index + 2 : index + 1) > 0
            && !text.isOneOf(index - 1, BEFORE_COUNT)
            && (!text.isOneOf(index - 1, "人户") || text.isOneOf(index - 2, PEOPLE));
  }

  /** 数百, 几十万, 数以千计. */
  private static Numeral several(Text text, int start) {
    boolean idiom = text.at(start + 1) == '以';
    Numeral tens = SpokenNumerals.at(text, start + (idiom ? 2 : 1));
    if (!tens.found() || idiom && text.at(tens.end()) != '计') {
      return Numeral.NONE;
    }
    Numeral all = tail(text, tens);
    return all.with(Precision.SEVERAL, idiom ? all.end() + 1 : all.end()).from(start);
  }

  /** Further pieces: 3万5千, 1亿2000万. */
  private static Numeral sums(Text text, Numeral digits) {
    Numeral sum = scales(text, digits);
    while (sum.power() > 0 && Digits.arabic(text.at(sum.end())) >= 0) {
      Numeral next = scales(text, ArabicNumerals.at(text, sum.end()));
      if (!next.found() || next.power() == 0 || next.power() >= sum.power()) {
        return sum;
      }
      sum =
          Numeral.of(
              sum.start(), next.end(), sum.value().add(next.value()), next.power(), Form.ARABIC);
    }
    return sum;
  }

  /** The units of number behind digits: 万, 亿, 万亿, 千万. */
  private static Numeral scales(Text text, Numeral digits) {
    if (!digits.found()) {
      return digits;
    }
    Numeral scaled = digits;
    int at = text.afterSpace(digits.end());
    for (int power = Digits.power(text, at);
        power > 0 && fits(text, scaled, power, at);
        power = Digits.power(text, ++at)) {
      scaled = scaled.scaled(power, at + 1);
    }
    return scaled;
  }

  /** 2023百强 and 2022十大 are years, and so is the number before 万科. */
  private static boolean fits(Text text, Numeral number, int power, int at) {
    if (power >= 4) {
      return number.power() <= 8 && !(isYear(number) && text.isOneOf(at + 1, "科达华向"));
    }
    return power > 1
        && number.power() == 0
        && number.value().compareTo(HUNDRED) < 0
        && !Digits.isKilo(text, at)
        && !text.has(at, "千米");
  }

  private static boolean isYear(Numeral number) {
    return number.isWithin(1900, 2099);
  }

  /** 三点五, if a unit of number or of measure follows: it may be half past three, too. */
  private static Numeral decimal(Text text, Numeral whole) {
    Numeral decimal = fraction(text, whole);
    boolean unit =
        Digits.power(text, decimal.end()) > 1
            || Measures.at(text, decimal.end()).found() && text.at(decimal.end()) != '分';
    return unit ? scales(text, decimal) : whole;
  }

  /** 三点五, whatever follows. */
  static Numeral fraction(Text text, Numeral whole) {
    int end = whole.end() + 1;
    if (text.at(end - 1) != '点' || whole.isPair() || whole.form() == Form.BARE) {
      return whole;
    }
    StringBuilder digits = new StringBuilder(whole.value().toBigInteger().toString()).append('.');
    for (; end - whole.end() < 12 && isDecimal(text, end); end++) {
      digits.append(Digits.chinese(text, end));
    }
    return end == whole.end() + 1
        ? whole
        : Numeral.of(
            whole.start(), end, new BigDecimal(digits.toString()), whole.power(), Form.SPOKEN);
  }

  private static boolean isDecimal(Text text, int index) {
    return Digits.chinese(text, index) >= 0
        && text.at(index) != '两'
        && Digits.power(text, index + 1) != 1;
  }

  /** Words of vagueness, and what may follow them: 三十多亿, 十余, 3个亿, 100+. */
  private static Numeral tail(Text text, Numeral number) {
    int end = number.end();
    if (text.has(end, "个亿")) {
      return number.scaled(8, end + 2);
    }
    if (text.has(end, "个多亿")) {
      return number.scaled(8, end + 3).with(Precision.MORE_THAN, end + 3);
    }
    Precision vague = vagueness(text, number, end);
    if (vague == Precision.AS_GIVEN) {
      return number;
    }
    Numeral scaled = number.with(vague, end + 1);
    if (text.has(end + 1, "个亿")) {
      return scaled.scaled(8, end + 3);
    }
    for (int power = Digits.power(text, scaled.end());
        power >= 4 && scaled.power() <= 8;
        power = Digits.power(text, scaled.end())) {
      scaled = scaled.scaled(power, scaled.end() + 1);
    }
    return scaled;
  }

  private static Precision vagueness(Text text, Numeral number, int at) {
    return switch (text.at(at)) {
      case '多', '余' -> more(text, number, at);
      case '几' -> isRound(number) ? Precision.MORE_THAN : Precision.AS_GIVEN;
      case '来' ->
          isRound(number) && unitFollows(text, at + 1) ? Precision.ABOUT : Precision.AS_GIVEN;
      case '+', '＋' -> plus(text, number, at);
      default -> Precision.AS_GIVEN;
    };
  }

  private static Precision more(Text text, Numeral number, int at) {
    boolean lone = number.form() == Form.LONE && !isRound(number);
    return lone || text.at(at) == '多' && isManifold(text, at + 1)
        ? Precision.AS_GIVEN
        : Precision.MORE_THAN;
  }

  /** 多元化 and 多样 are words; 3000多元 is money. */
  private static boolean isManifold(Text text, int at) {
    return text.isOneOf(at, "样功极边维方层媒")
        || text.at(at) == '元' && text.isOneOf(at + 1, "化文素产投协共融主治调矛解参格");
  }

  private static Precision plus(Text text, Numeral number, int at) {
    boolean sum = text.isLatinLetter(at + 1) || mayStart(text, at + 1);
    return sum || number.form() != Form.ARABIC ? Precision.AS_GIVEN : Precision.MORE_THAN;
  }

  private static boolean unitFollows(Text text, int at) {
    return Digits.power(text, at) >= 4 || Measures.at(text, at).found();
  }

  private static boolean isRound(Numeral number) {
    return number.power() == 0
        && number.value().remainder(BigDecimal.TEN).signum() == 0
        && number.value().signum() > 0;
  }
}
