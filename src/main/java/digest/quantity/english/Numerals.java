package digest.quantity.english;

import digest.quantity.english.Numeral.Form;
import java.math.BigDecimal;

/** Reads a number without its unit, in digits or in words: 1.2 million, two and a half, a third. */
final class Numerals {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  private Numerals() {}

  /**
   * The number that begins at a token.
   *
   * @param money whether a currency stands before it, so that m is a million
   */
  static Numeral at(Tokens tokens, int at, boolean money) {
    if (tokens.isNumber(at)) {
      return digits(tokens, at, money);
    }
    String word = tokens.word(at);
    if (word.isEmpty()) {
      return Numeral.NONE;
    }
    return switch (word) {
      case "a", "an" -> article(tokens, at);
      case "half" -> half(tokens, at);
      case "zero", "nil" -> new Numeral(BigDecimal.ZERO, at + 1, 0, Form.WORDS);
      case "several" -> several(tokens, at + 1);
      case "scores" ->
          tokens.is(at + 1, "of") ? new Numeral(TWENTY, at + 1, 0, Form.SEVERAL) : Numeral.NONE;
      case "decades", "centuries" -> new Numeral(BigDecimal.ONE, at, 0, Form.SEVERAL);
      case "½", "¼", "¾" -> new Numeral(Fractions.vulgar(word), at + 1, 0, Form.FRACTION);
      default -> NumberWords.many(word) > 0 ? many(tokens, at) : spelled(tokens, at);
    };
  }

  private static Numeral digits(Tokens tokens, int at, boolean money) {
    BigDecimal value = tokens.number(at);
    int to = at + 1;
    if (tokens.isGlued(to)) {
      BigDecimal part = Fractions.vulgar(tokens.word(to));
      if (part.signum() > 0) {
        return scaled(tokens, new Numeral(value.add(part), to + 1, 0, Form.DIGITS), money);
      }
      if (tokens.is(to, "/") && tokens.isGlued(to + 1)) {
        return Fractions.slashed(tokens, at);
      }
    }
    Numeral plain = new Numeral(value, to, 0, Form.DIGITS);
    return dozens(tokens, scaled(tokens, andPart(tokens, plain), money));
  }

  /** And a half: at the end of a number, before its scale words; two-and-a-half too. */
  private static Numeral andPart(Tokens tokens, Numeral number) {
    int and = past(tokens, number.to());
    int article = past(tokens, and + 1);
    int noun = past(tokens, article + 1);
    boolean one = tokens.is(article, "a") || tokens.is(article, "one");
    if (!tokens.is(and, "and") || !one && !tokens.is(article, "three")) {
      return number;
    }
    BigDecimal part =
        switch (tokens.word(noun)) {
          case "half" -> one ? HALF : BigDecimal.ZERO;
          case "quarter" -> one ? QUARTER : BigDecimal.ZERO;
          case "quarters" -> one ? BigDecimal.ZERO : THREE_QUARTERS;
          default -> BigDecimal.ZERO;
        };
    BigDecimal added = part.scaleByPowerOfTen(number.scale());
    return part.signum() == 0
        ? number
        : new Numeral(number.value().add(added), noun + 1, number.scale(), number.form());
  }

  private static int past(Tokens tokens, int at) {
    return at + (tokens.isHyphen(at) ? 1 : 0);
  }

  /** The scale words after a number: 1.2 million; 936m; 5 hundred thousand. */
  private static Numeral scaled(Tokens tokens, Numeral number, boolean money) {
    Numeral grown = number;
    int start = number.to() - 1;
    for (int i = 0; i < 3 && !Sizes.isCounted(tokens, start, grown.to()); i++) {
      int at = grown.to() + (tokens.isHyphen(grown.to()) ? 1 : 0);
      String word = tokens.word(at);
      int power = word.isEmpty() ? 0 : NumberWords.scale(word) + NumberWords.abbreviated(word);
      if (power == 0) {
        return i == 0 && at == grown.to() ? lettered(tokens, grown, money) : grown;
      }
      grown = grown.scaled(power, at + 1);
    }
    return grown;
  }

  /** A single letter after a number: 936m, 1.5b, RMB 2t, 10k. */
  private static Numeral lettered(Tokens tokens, Numeral number, boolean money) {
    int at = number.to();
    if (tokens.length(at) != 1 || !tokens.isWord(at) || !tokens.isGlued(at) && !money) {
      return number;
    }
    return switch (tokens.charAt(at, 0)) {
      case 'm' -> million(tokens, number, money);
      case 'M' -> money ? number.scaled(6, at + 1) : number;
      case 'k', 'K' -> number.scaled(3, at + 1);
      case 'b', 'B' -> number.scaled(9, at + 1);
      case 't' -> money ? number.scaled(12, at + 1) : number;
      default -> number;
    };
  }

  private static Numeral million(Tokens tokens, Numeral number, boolean money) {
    int to = number.to() + 1;
    boolean sure = money || !Measures.at(tokens, to).isNone();
    Numeral million = number.scaled(6, to);
    return sure ? million : million.as(Form.MILLION_OR_METRE, to);
  }

  private static Numeral spelled(Tokens tokens, int at) {
    Numeral number = Spelled.at(tokens, at);
    if (number.isNone()) {
      return sizeClass(tokens, at);
    }
    if (number.is(Form.ORDINAL)) {
      return Numeral.NONE;
    }
    Numeral share = Fractions.fraction(tokens, number);
    Numeral half = andPart(tokens, number);
    Numeral grown = half == number ? number : scaled(tokens, half, false);
    return share.isNone() ? dozens(tokens, grown) : share;
  }

  /** Scale words that stand for one of it: a trillion-yuan cluster, hundred-billion-yuan ones. */
  private static Numeral sizeClass(Tokens tokens, int at) {
    int to = tokens.is(at - 1, "-") ? -1 : Sizes.afterScales(tokens, at);
    if (to < 0 || Measures.at(tokens, to).isNone()) {
      return Numeral.NONE;
    }
    int power = 0;
    for (int i = at; i < to; i += 2) {
      power += NumberWords.scale(tokens.word(i));
    }
    return power > 2 && power <= 15
        ? new Numeral(BigDecimal.ONE.scaleByPowerOfTen(power), to - 1, power, Form.WORDS)
        : Numeral.NONE;
  }

  private static Numeral article(Tokens tokens, int at) {
    String word = tokens.word(at + 1);
    return switch (word) {
      case "few" -> several(tokens, at + 2);
      case "dozen" -> new Numeral(TWELVE, at + 2, 0, Form.WORDS);
      case "score" ->
          tokens.is(at + 2, "of") ? new Numeral(TWENTY, at + 2, 0, Form.WORDS) : Numeral.NONE;
      case "half" -> half(tokens, at + 1);
      default -> {
        Numeral number = Spelled.afterArticle(tokens, at + 1);
        yield number.isNone() ? Fractions.articlePart(tokens, at + 1) : andPart(tokens, number);
      }
    };
  }

  private static Numeral half(Tokens tokens, int at) {
    int article = tokens.is(at + 1, "a") || tokens.is(at + 1, "an") ? 1 : 0;
    int next = at + 1 + (tokens.isHyphen(at + 1) ? 1 : article);
    int power = NumberWords.scale(tokens.word(next));
    if (power > 0) {
      return new Numeral(HALF.scaleByPowerOfTen(power), next + 1, power, Form.WORDS);
    }
    return tokens.is(next, "dozen")
        ? new Numeral(HALF.multiply(TWELVE).stripTrailingZeros(), next + 1, 0, Form.WORDS)
        : new Numeral(HALF, at + 1, 0, Form.FRACTION);
  }

  /** Several hundred, a few dozen: by the token after "several". */
  private static Numeral several(Tokens tokens, int at) {
    Numeral dozens = new Numeral(BigDecimal.TEN, at + 1, 1, Form.SEVERAL);
    Numeral one = new Numeral(BigDecimal.ONE, at, 0, Form.SEVERAL);
    Numeral grown = scaled(tokens, one, false);
    return tokens.is(at, "dozen") ? dozens : grown.to() > at ? grown : Numeral.NONE;
  }

  /** Hundreds, tens of thousands, hundreds of millions. */
  private static Numeral many(Tokens tokens, int at) {
    int power = NumberWords.many(tokens.word(at));
    boolean more = tokens.is(at + 1, "of") && NumberWords.many(tokens.word(at + 2)) > power;
    int all = more ? power + NumberWords.many(tokens.word(at + 2)) : power;
    return new Numeral(
        BigDecimal.ONE.scaleByPowerOfTen(all), more ? at + 3 : at + 1, all, Form.SEVERAL);
  }

  private static Numeral dozens(Tokens tokens, Numeral number) {
    return tokens.is(number.to(), "dozen")
        ? new Numeral(number.value().multiply(TWELVE), number.to() + 1, 0, number.form())
        : number;
  }
}
