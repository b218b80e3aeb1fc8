package digest.quantity.english;

import digest.quantity.When;
import digest.quantity.When.Part;

/** The 1990s, the '90s, the nineties, the 21st century. */
final class Centuries {
  private Centuries() {}

  static Found at(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    if (tokens.isNumber(at)) {
      Found decade = decade(tokens, at);
      return decade.isNone() ? century(tokens, at) : decade;
    }
    int decade = Calendar.decade(tokens, at);
    boolean told = decade > 0 && (tokens.is(at - 1, "the") || isPart(tokens, at - 1));
    if (told) {
      return Found.of(at, at + 1, decade(decade));
    }
    return tokens.is(at, "'") && tokens.isNumber(at + 1)
        ? from(at, decade(tokens, at + 1))
        : century(tokens, at);
  }

  private static Found from(int from, Found found) {
    return found.isNone() ? found : Found.of(from, found.to(), found.meaning());
  }

  private static boolean isPart(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "-", "early", "late", "mid" -> true;
      default -> false;
    };
  }

  private static When decade(int year) {
    return new When(year, false, 0, 0, Part.DECADE);
  }

  private static Found decade(Tokens tokens, int at) {
    int number = tokens.small(at);
    int to = suffixed(tokens, at + 1);
    if (to < 0 || number % 10 != 0) {
      return Found.NONE;
    }
    if (tokens.length(at) == 4 && Calendar.isYear(number)) {
      return Found.of(at, to, decade(number));
    }
    boolean short_ =
        tokens.length(at) == 2
            && (tokens.is(at - 1, "the") || tokens.is(at - 1, "'") || isPart(tokens, at - 1));
    return short_ && !tokens.is(at - 2, "post")
        ? Found.of(at, to, decade(number < 20 ? 2000 + number : 1900 + number))
        : Found.NONE;
  }

  /** The token after the s of 1990s and 1990’s; negative if there is none. */
  private static int suffixed(Tokens tokens, int at) {
    if (tokens.is(at, "s") && tokens.isGlued(at)) {
      return at + 1;
    }
    return -1;
  }

  private static Found century(Tokens tokens, int at) {
    Numeral order = Ordinals.number(tokens, at);
    if (order.isNone()) {
      return Found.NONE;
    }
    int noun = order.to() + (tokens.isHyphen(order.to()) ? 1 : 0);
    boolean told = tokens.is(noun, "century") || tokens.is(noun, "centuries");
    return told && order.value().intValue() <= 30
        ? Found.of(at, noun + 1, new When(order.value().intValue(), false, 0, 0, Part.CENTURY))
        : Found.NONE;
  }
}
