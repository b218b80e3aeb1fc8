package digest.convert.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two take turns in a text, each paragraph begun by who speaks: a paper asks, a person answers. */
final class Dialogue {
  private static final Pattern TURN =
      Pattern.compile("(\\p{IsHan}{1,5}(?:·\\p{IsHan}{1,8})?)[：:](?!$)");
  private static final Pattern ASKS = Pattern.compile("问|记者|.{1,4}[报刊网]|主持人");
  private static final int FEWEST = 2;
  private static final int LONGEST = 20;

  private Dialogue() {}

  /** The name of the one person who answers; empty where the text is no dialogue. */
  static Optional<String> of(List<Block> body) {
    int questions = 0;
    List<String> answers = new ArrayList<>();
    for (Block block : body) {
      Matcher turn = TURN.matcher(block.text()).region(0, Math.min(LONGEST, block.text().length()));
      if (turn.lookingAt()) {
        boolean asks = ASKS.matcher(turn.group(1)).matches();
        questions += asks ? 1 : 0;
        if (!asks) {
          answers.add(turn.group(1));
        }
      }
    }
    boolean one = answers.size() >= FEWEST && answers.stream().distinct().count() == 1;
    return questions >= FEWEST && one ? Optional.of(answers.get(0)) : Optional.empty();
  }
}
