package digest.quantity.english;

import java.util.Set;

/** House numbers before the name of a street: 88 Nanjing Road. */
final class Streets {
  private static final Set<String> STREETS =
      Vocabulary.set("road rd street avenue ave boulevard lane alley hutong lu jie");

  private static final int LONGEST_NAME = 4;

  private Streets() {}

  static Set<String> words() {
    return STREETS;
  }

  /** Whether the number at a token is that of a house: words with capitals and a street follow. */
  static boolean isHouse(Tokens tokens, int at) {
    for (int i = at + 1; i <= at + LONGEST_NAME && tokens.isWord(i); i++) {
      if (!tokens.isCapital(i) || tokens.isGlued(i)) {
        return false;
      }
      if (STREETS.contains(tokens.word(i))) {
        return i > at + 1 && tokens.small(at) > 0;
      }
    }
    return false;
  }
}
