package digest.quantity.english;

import digest.quantity.When;

/** Years of the old days: 221 BC, AD 221. */
final class Eras {
  private static final int LATEST = 2099;

  private Eras() {}

  /** By the token of the number. */
  static Found at(Tokens tokens, int at) {
    int year = tokens.small(at);
    if (year <= 0 || year > LATEST) {
      return Found.NONE;
    }
    int dot = tokens.is(at + 2, ".") && tokens.is(at + 4, ".") ? 4 : 1;
    boolean before = isEra(tokens, at + 1, "bc") || isEra(tokens, at + 1, "bce");
    if (before || dot == 4 && tokens.is(at + 1, "b") && tokens.is(at + 3, "c")) {
      return Found.of(at, at + 1 + (before ? 1 : dot), When.ofYear(-year));
    }
    if (isEra(tokens, at - 1, "ad")) {
      return Found.of(at - 1, at + 1, When.ofYear(year));
    }
    return isEra(tokens, at + 1, "ad") || isEra(tokens, at + 1, "ce")
        ? Found.of(at, at + 2, When.ofYear(year))
        : Found.NONE;
  }

  private static boolean isEra(Tokens tokens, int at, String era) {
    return tokens.is(at, era) && Character.isUpperCase(tokens.charAt(at, 1));
  }
}
