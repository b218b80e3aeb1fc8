package digest.quantity.english;

import digest.quantity.Kind;

/**
 * Scale words that name a size class and do not belong to the number before them: three
 * trillion-yuan clusters are three, but a 12 billion-yuan fund has 12 billion.
 */
final class Sizes {
  private Sizes() {}

  /** Whether the scale words at a token begin the name of a class of which several are counted. */
  static boolean isCounted(Tokens tokens, int number, int at) {
    boolean article = tokens.is(number - 1, "a") || tokens.is(number - 1, "an");
    if (article || tokens.isGlued(at) || !tokens.isHyphen(at + 1)) {
      return false;
    }
    int unit = afterScales(tokens, at);
    Measure measure = unit < 0 ? Measure.NONE : Measures.at(tokens, unit);
    return !measure.isNone() && isSized(measure.unit().kind()) && isMany(tokens, measure.to());
  }

  /** The token after scale words that hyphens tie to what follows; negative if there are none. */
  static int afterScales(Tokens tokens, int at) {
    int to = at;
    while (NumberWords.scale(tokens.word(to)) > 0 && tokens.isHyphen(to + 1)) {
      to += 2;
    }
    return to == at ? -1 : to;
  }

  private static boolean isSized(Kind kind) {
    return kind == Kind.MONEY || kind == Kind.MASS || kind == Kind.POWER;
  }

  private static boolean isMany(Tokens tokens, int at) {
    int noun = tokens.isHyphen(at) && tokens.is(at + 1, "level") ? at + 2 : at;
    if (tokens.is(noun, "and") || tokens.is(noun, "or") || tokens.is(noun, ",")) {
      return true;
    }
    for (int i = noun; i < noun + 3 && Grammar.isNoun(tokens, i); i++) {
      if (Grammar.isPlural(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
