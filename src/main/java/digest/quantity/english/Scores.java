package digest.quantity.english;

import digest.quantity.Unit;
import java.util.Set;

/** What two sides scored in a match: won 3-1; 21-15, 18-21. */
final class Scores {
  private static final Set<String> PLAYED =
      Vocabulary.set("beat beaten lost won win defeated drew thrashed edged downed lose beating");

  private static final int HIGHEST = 200;

  private Scores() {}

  static Set<String> words() {
    return PLAYED;
  }

  /** Adds the two numbers of a score, and returns the token after them; that at which none is. */
  static int read(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    if (!tokens.isNumber(at) || !isDash(tokens, at + 1) || !isScore(tokens, at)) {
      return at;
    }
    reading.add(side(tokens, at));
    reading.add(side(tokens, at + 2));
    return Clusters.after(tokens, at + 3);
  }

  private static Found side(Tokens tokens, int at) {
    return Found.of(at, at + 1, Found.amount(tokens.small(at), Unit.BARE)).andIncidental();
  }

  /** Whether it is won or lost, stands after another score, or falls, as no range does. */
  private static boolean isScore(Tokens tokens, int at) {
    int to = at + 3;
    int first = tokens.small(at);
    int second = tokens.small(at + 2);
    boolean pair = isSide(first) && isSide(second);
    boolean free =
        !isDash(tokens, to)
            && !tokens.isGlued(to) | !tokens.isWord(to)
            && !tokens.isGlued(at)
            && !Clusters.joins(tokens, to);
    boolean counts = !Measures.at(tokens, to).isNone() || Grammar.isPlural(tokens, to);
    return pair
        && free
        && !counts
        && (first >= second || isPlayed(tokens, at) || isAfterScore(tokens, at));
  }

  private static boolean isSide(int points) {
    return points >= 0 && points <= HIGHEST;
  }

  private static boolean isDash(Tokens tokens, int at) {
    return tokens.isHyphen(at)
        || tokens.is(at, "–") && tokens.isGlued(at) && tokens.isGlued(at + 1);
  }

  private static boolean isAfterScore(Tokens tokens, int at) {
    return tokens.is(at - 1, ",")
        && isDash(tokens, at - 3)
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
