package digest.convert.line;

import digest.convert.layout.Confidence;
import digest.convert.layout.Evidence;
import digest.convert.layout.LineRole;
import digest.convert.layout.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * The likeliest sequence of roles over a page (Viterbi). The best sequence through every role of
 * every line is known in the end, so that a line can say by how much its role won.
 */
public final class Classifier {
  /** Roles that a line is classified for; that one repeats another is found elsewhere. */
  private static final List<LineRole> ROLES =
      List.of(LineRole.values()).stream().filter(role -> role != LineRole.DUPLICATE).toList();

  private static final int CLEAR = 4;

  private final List<LineView> lines;
  private final int[][] own;
  private final int[][] before;
  private final int[][] after;

  private Classifier(List<LineView> lines) {
    this.lines = lines;
    own = new int[lines.size()][ROLES.size()];
    before = new int[lines.size()][ROLES.size()];
    after = new int[lines.size()][ROLES.size()];
  }

  /** In the order of the page. */
  public static List<ClassifiedPiece> classify(List<Piece> pieces) {
    Classifier classifier = new Classifier(new PageView(pieces).lines());
    classifier.weigh();
    classifier.goDown();
    classifier.goUp();
    return classifier.read();
  }

  private void weigh() {
    for (int line = 0; line < lines.size(); line++) {
      for (LineRule rule : LineRules.ALL) {
        var weights = rule.weigh(lines.get(line));
        for (int role = 0; role < ROLES.size(); role++) {
          own[line][role] += weights.getOrDefault(ROLES.get(role), 0);
        }
      }
    }
  }

  private void goDown() {
    for (int line = 0; line < lines.size(); line++) {
      for (int role = 0; role < ROLES.size(); role++) {
        int best = line == 0 ? Transitions.first(ROLES.get(role)) : Integer.MIN_VALUE;
        for (int above = 0; line > 0 && above < ROLES.size(); above++) {
          best = Math.max(best, before[line - 1][above] + step(line, above, role));
        }
        before[line][role] = best + own[line][role];
      }
    }
  }

  private void goUp() {
    for (int line = lines.size() - 1; line >= 0; line--) {
      for (int role = 0; role < ROLES.size(); role++) {
        boolean last = line == lines.size() - 1;
        int best = last ? Transitions.last(ROLES.get(role)) : Integer.MIN_VALUE;
        for (int below = 0; !last && below < ROLES.size(); below++) {
          int there = after[line + 1][below] + own[line + 1][below];
          best = Math.max(best, there + step(line + 1, role, below));
        }
        after[line][role] = best;
      }
    }
  }

  /** Two lines of the same heading stand closer than anything else. */
  private int step(int line, int above, int role) {
    int usual = Transitions.between(ROLES.get(above), ROLES.get(role));
    return above == role ? usual + CloseLines.weigh(lines.get(line), ROLES.get(role)) : usual;
  }

  private List<ClassifiedPiece> read() {
    List<ClassifiedPiece> read = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      int best = best(line, -1);
      int second = best(line, best);
      boolean clear = through(line, best) - through(line, second) >= CLEAR;
      LineView view = lines.get(line);
      read.add(
          new ClassifiedPiece(
              view.piece(),
              view.text(),
              ROLES.get(best),
              clear ? Confidence.SURE : Confidence.CHECK,
              evidence(view, ROLES.get(best))));
    }
    return read;
  }

  private int through(int line, int role) {
    return before[line][role] + after[line][role];
  }

  private int best(int line, int except) {
    int best = -1;
    for (int role = 0; role < ROLES.size(); role++) {
      if (role != except && (best < 0 || through(line, role) > through(line, best))) {
        best = role;
      }
    }
    return best;
  }

  private static List<Evidence> evidence(LineView view, LineRole role) {
    return LineRules.ALL.stream()
        .map(rule -> new Evidence(rule.name(), rule.weigh(view).getOrDefault(role, 0)))
        .filter(evidence -> evidence.weight() != 0)
        .toList();
  }
}
