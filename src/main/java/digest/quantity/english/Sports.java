package digest.quantity.english;

import java.util.Set;

/** Words of sport, which make metres of an m: the 100m butterfly. */
final class Sports {
  private static final Set<String> WORDS =
      Vocabulary.set(
          "butterfly sprint sprints freestyle backstroke breaststroke medley hurdles relay relays"
              + " race races dash final finals heat heats swim run steeplechase runner runners"
              + " sprinter sprinters hurdler champion championship track semi semifinal pool"
              + " individual walk backstroker event gold medal medallist platform springboard");

  private Sports() {}

  static Set<String> words() {
    return WORDS;
  }

  static boolean isAt(Tokens tokens, int at) {
    return WORDS.contains(tokens.word(at)) && !tokens.isGlued(at);
  }
}
