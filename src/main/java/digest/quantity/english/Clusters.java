package digest.quantity.english;

import java.util.Set;

/** Digits that are joined by signs and are no quantity: 3+5, 3-0, 1:2, 24/7, 1.2.3. */
final class Clusters {
  private static final Set<String> PLAYED =
      Vocabulary.set("beat beaten lost won win defeated drew thrashed edged downed lose");

  private Clusters() {}

  static Set<String> words() {
    return PLAYED;
  }

  /** Whether a sign at a token joins the number before it to one after it. */
  static boolean joins(Tokens tokens, int at) {
    boolean sign =
        switch (tokens.word(at)) {
          case "+", "/", ":", "-", "." -> true;
          default -> false;
        };
    return sign
        && tokens.isGlued(at)
        && tokens.isGlued(at + 1)
        && tokens.isNumber(at + 1)
        && tokens.isNumber(at - 1);
  }

  /** The token after all that is joined to the number before a token. */
  static int after(Tokens tokens, int at) {
    int to = at;
    while (joins(tokens, to)) {
      to += 2;
    }
    return to;
  }

  /** Whether two numbers are the score of a match: lost 1-3; 21-15, 18-21. */
  static boolean isScore(Tokens tokens, int at) {
    boolean hyphen = tokens.isHyphen(at + 1) && tokens.isNumber(at + 2) && tokens.isNumber(at);
    int to = at + 3;
    boolean free = !tokens.isHyphen(to) && !tokens.isGlued(to) | !tokens.isWord(to);
    boolean counts = !Measures.at(tokens, to).isNone() || Grammar.isPlural(tokens, to);
    return hyphen && free && !counts && (isPlayed(tokens, at) || isAfterScore(tokens, at));
  }

  private static boolean isAfterScore(Tokens tokens, int at) {
    return tokens.is(at - 1, ",")
        && tokens.isHyphen(at - 3)
        && tokens.small(at - 4) > tokens.small(at - 2)
        && tokens.small(at - 2) >= 0
        && tokens.small(at - 4) < 100;
  }

  private static boolean isPlayed(Tokens tokens, int at) {
    for (int i = at - 1; i > at - 5 && tokens.isWord(i); i--) {
      if (PLAYED.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }
}
