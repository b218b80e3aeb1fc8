package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Precision;
import digest.quantity.Units;
import digest.quantity.chinese.Measure.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Reads shares and multiples that are told in words: 百分之二十, 三分之一, 一半, 翻一番. */
final class Fractions {
  /** Digits behind the point where a share is not exact. */
  private static final int PLACES = 20;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Measure PER_CENT = new Measure(Role.AMOUNT, Units.SHARE, -2);

  private static final int MOST_DOUBLINGS = 20;

  private final Text text;

  Fractions(Text text) {
    this.text = text;
  }

  Reading at(int start) {
    return switch (text.at(start)) {
      case '翻' -> doubling(start);
      case '减' -> text.has(start, "减半") ? multiple(start, start + 2, "0.5") : Reading.NONE;
      case '一', '半' -> half(start);
      case '百' -> text.has(start, "百分百") ? share(start, start + 3, BigDecimal.ONE) : Reading.NONE;
      default -> Reading.NONE;
    };
  }

  private Reading half(int start) {
    if (text.has(start, "一半")) {
      return share(start, start + 2, new BigDecimal("0.5"));
    }
    if (text.has(start, "半数") || text.has(start, "半价")) {
      return share(start, start + 2, new BigDecimal("0.5"));
    }
    boolean over = text.at(start) == '半' && text.isOneOf(start - 1, "过近超逾");
    return over ? share(start, start + 1, new BigDecimal("0.5")) : Reading.NONE;
  }

  /** 百分之三点五, 五分之二; the denominator has been read. */
  Reading of(Numeral denominator) {
    if (text.at(denominator.end()) == '/') {
      return slashed(denominator);
    }
    int at = denominator.end() + 2;
    if (!text.has(denominator.end(), "分之") || !Numerals.mayStart(text, at)) {
      return Reading.NONE;
    }
    Numeral raw = Numerals.at(text, at);
    Numeral numerator = raw.form() == Numeral.Form.ARABIC ? raw : Numerals.fraction(text, raw);
    if (!numerator.found() || denominator.value().signum() == 0) {
      return Reading.NONE;
    }
    Reading share =
        share(denominator.start(), numerator.end(), divide(numerator, denominator))
            .with(numerator.precision());
    // 百分之六七十 are two shares.
    return numerator.isPair() && denominator.value().compareTo(HUNDRED) == 0
        ? share.from(numerator, PER_CENT)
        : share;
  }

  /** 1/3; but 24/7 is no share. */
  private Reading slashed(Numeral numerator) {
    Numeral denominator = ArabicNumerals.at(text, numerator.end() + 1);
    boolean share =
        numerator.isWithin(1, 98)
            && Digits.arabic(text.at(numerator.end() + 1)) > 0
            && denominator.isWithin(numerator.value().intValue() + 1, 99)
            && text.at(denominator.end()) != '/';
    return share
        ? share(numerator.start(), denominator.end(), divide(numerator, denominator))
        : Reading.NONE;
  }

  private static BigDecimal divide(Numeral numerator, Numeral denominator) {
    BigDecimal by = denominator.value();
    if (denominator.form() == Numeral.Form.BARE) {
      return numerator.value().scaleByPowerOfTen(1 + by.scale() - by.precision());
    }
    BigDecimal share = numerator.value().divide(by, PLACES, RoundingMode.HALF_EVEN);
    return share.multiply(by).compareTo(numerator.value()) == 0
        ? share.stripTrailingZeros()
        : share;
  }

  /** 翻番, 翻一番, 翻了近两番, 翻倍; 翻3倍 may be to three times or to four. */
  private Reading doubling(int start) {
    int at = start + 1;
    if (text.isOneOf(at, "番倍") && !text.isOneOf(at + 1, "地")) {
      return multiple(start, at + 1, "2");
    }
    at += text.at(at) == '了' ? 1 : 0;
    var vague = Approximations.before(text, at);
    Numeral times = Numerals.at(text, at + vague.length());
    if (!times.found() || times.value().signum() <= 0) {
      return Reading.NONE;
    }
    Reading reading =
        switch (text.at(times.end())) {
          case '番' -> doublings(start, times);
          case '倍' -> times(start, times);
          default -> Reading.NONE;
        };
    Precision precision = Approximations.stronger(times.precision(), vague.meaning());
    return reading.found() && text.at(reading.end()) == '多'
        ? reading.spanning(start, reading.end() + 1).with(Precision.MORE_THAN)
        : reading.with(precision);
  }

  private static Reading doublings(int start, Numeral times) {
    return times.isWithin(1, MOST_DOUBLINGS)
        ? multiple(start, times.end() + 1, String.valueOf(1 << times.value().intValue()))
        : Reading.NONE;
  }

  private static Reading times(int start, Numeral times) {
    BigDecimal more = times.value().add(BigDecimal.ONE);
    Amount result = new Amount(more, Units.TIMES);
    return Reading.of(
        start,
        times.end() + 1,
        times.isWithin(1, 1)
            ? List.of(result)
            : List.of(new Amount(more, Units.TIMES), new Amount(times.value(), Units.TIMES)));
  }

  private static Reading multiple(int start, int end, String value) {
    return Reading.of(start, end, new BigDecimal(value), Units.TIMES);
  }

  private static Reading share(int start, int end, BigDecimal value) {
    return Reading.of(start, end, value, Units.SHARE);
  }
}
