package digest.convert.assembly;

import digest.convert.line.Ending;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every text to an article. Within a run the article changes seldom, and rather at a subhead;
 * below a head its own article begins; both sides of a seam belong together; and a text shares its
 * words with its article. Run by run the best division is found (Viterbi), a few times over, for
 * what the other runs say changes with them.
 */
final class Labelling {
  private static final int ROUNDS = 4;

  /** Articles further away than this many heads are not thought of. */
  private static final int REACH = 16;

  private static final double AT_PARAGRAPH = 11;
  private static final double AT_SUBHEAD = 8;
  private static final double BEHIND_SUBHEAD = 40;
  private static final double AFTER_GUEST = 4;
  private static final double AFTER_TORN = 4;
  private static final double OTHER_THAN_HEAD = 9;
  private static final double OTHER_THAN_ABOVE = 2;
  private static final double FRAGMENT = 5;
  private static final double AFTER_SIGNATURE = 12;
  private static final double SEAM = 25;

  private final Map<Block, Joined> joined;
  private final Map<Block, Block> comesFrom = new HashMap<>();
  private final List<Run> runs;
  private final List<Head> heads = new ArrayList<>();
  private final Map<Block, Integer> labels = new HashMap<>();
  private final Vocabulary vocabulary;

  private Labelling(Sheet sheet, Map<Block, Joined> joined, List<Run> runs, List<Head> found) {
    this.joined = joined;
    this.runs = runs;
    joined.values().forEach(one -> comesFrom.put(one.seam().after(), one.seam().before()));
    heads.addAll(found);
    for (Run run : runs) {
      if (run.above().isEmpty()) {
        heads.add(
            new Head(Head.Sort.FRAGMENT, run.first().at(), List.of(), java.util.Optional.empty()));
      }
    }
    heads.sort(java.util.Comparator.comparingInt(Head::at));
    vocabulary = new Vocabulary(sheet.blocks());
    for (int head = 0; head < heads.size(); head++) {
      for (Block block : heads.get(head).blocks()) {
        vocabulary.add(block, head, 3);
      }
    }
  }

  /** The head to which each text and subhead belongs. */
  static Map<Block, Head> label(
      Sheet sheet, Map<Block, Joined> joined, List<Run> runs, List<Head> heads) {
    Labelling labelling = new Labelling(sheet, joined, runs, heads);
    labelling.begin();
    for (int round = 0; round < ROUNDS; round++) {
      runs.forEach(labelling::improve);
    }
    Map<Block, Head> of = new HashMap<>();
    labelling.labels.forEach((block, label) -> of.put(block, labelling.heads.get(label)));
    return of;
  }

  /** In the order of the page: each run belongs to the head above, or to what it continues. */
  private void begin() {
    int current = -1;
    for (Run run : runs) {
      Block from = comesFrom.get(run.first());
      if (run.above().isPresent()) {
        current = heads.indexOf(run.above().get());
      } else if (from != null && labels.containsKey(from)) {
        current = labels.get(from);
      } else if (current < 0 || run.ended()) {
        current = fragment(run);
      }
      put(run, current);
    }
  }

  private int fragment(Run run) {
    for (int head = 0; head < heads.size(); head++) {
      if (heads.get(head).sort() == Head.Sort.FRAGMENT
          && heads.get(head).at() == run.first().at()) {
        return head;
      }
    }
    throw new IllegalStateException("no fragment at " + run.first().at());
  }

  private void put(Run run, int label) {
    for (Block block : run.blocks()) {
      set(block, label);
    }
  }

  private void set(Block block, int label) {
    labels.put(block, label);
    vocabulary.add(block, label, 1);
  }

  private void improve(Run run) {
    run.blocks().forEach(block -> vocabulary.add(block, labels.get(block), -1));
    int[] candidates = candidates(run);
    double[][] best = new double[run.blocks().size()][candidates.length];
    int[][] from = new int[run.blocks().size()][candidates.length];
    for (int at = 0; at < run.blocks().size(); at++) {
      for (int to = 0; to < candidates.length; to++) {
        double own = own(run.blocks().get(at), candidates[to]);
        if (at == 0) {
          best[at][to] = own - start(run, candidates[to]);
        } else {
          step(run, at, to, best, from);
          best[at][to] += own;
        }
      }
    }
    trace(run, candidates, best, from);
  }

  private static void step(Run run, int at, int to, double[][] best, int[][] from) {
    int top = 0;
    for (int other = 1; other < best[at].length; other++) {
      top = best[at - 1][other] > best[at - 1][top] ? other : top;
    }
    double moved = best[at - 1][top] - change(run, at);
    boolean moves = moved > best[at - 1][to];
    from[at][to] = moves ? top : to;
    best[at][to] = moves ? moved : best[at - 1][to];
  }

  private void trace(Run run, int[] candidates, double[][] best, int[][] from) {
    int last = run.blocks().size() - 1;
    int state = 0;
    for (int to = 1; to < candidates.length; to++) {
      state = best[last][to] > best[last][state] ? to : state;
    }
    for (int at = last; at >= 0; at--) {
      set(run.blocks().get(at), candidates[state]);
      state = from[at][state];
    }
  }

  private int[] candidates(Run run) {
    int near = 0;
    while (near < heads.size() && heads.get(near).at() < run.first().at()) {
      near++;
    }
    int from = Math.max(0, near - REACH);
    int[] candidates = new int[Math.min(heads.size(), near + REACH) - from];
    Arrays.setAll(candidates, at -> from + at);
    return candidates;
  }

  /** What speaks for an article in a text itself, and in what is joined to it. */
  private double own(Block block, int label) {
    double own = vocabulary.likeness(block, label);
    if (heads.get(label).sort() == Head.Sort.PHOTO) {
      own -= SEAM;
    }
    Block source = comesFrom.get(block);
    if (source != null && labels.containsKey(source)) {
      own += labels.get(source) == label ? SEAM : 0;
    }
    Joined on = joined.get(block);
    if (on != null && labels.containsKey(on.seam().after())) {
      own += labels.get(on.seam().after()) == label ? SEAM : 0;
    }
    return own;
  }

  /** What it costs that a run begins with an article. */
  private double start(Run run, int label) {
    Head head = heads.get(label);
    if (head.sort() == Head.Sort.FRAGMENT) {
      return FRAGMENT + (head.at() == run.first().at() ? 0 : FRAGMENT);
    }
    if (run.above().isPresent()) {
      return head.equals(run.above().get()) ? 0 : OTHER_THAN_HEAD;
    }
    boolean same = label == labelAbove(run);
    return run.ended() && same ? AFTER_SIGNATURE : same ? 0 : OTHER_THAN_ABOVE;
  }

  private int labelAbove(Run run) {
    int at = runs.indexOf(run);
    return at == 0 ? -1 : labels.get(last(runs.get(at - 1)));
  }

  private static Block last(Run run) {
    return run.blocks().get(run.blocks().size() - 1);
  }

  /** What it costs that the article changes before this text of a run. */
  private static double change(Run run, int at) {
    Block above = run.blocks().get(at - 1);
    if (above.is(digest.convert.layout.LineRole.SUBHEAD)) {
      return BEHIND_SUBHEAD;
    }
    if (run.blocks().get(at).is(digest.convert.layout.LineRole.SUBHEAD)) {
      return AT_SUBHEAD;
    }
    if (above.ending() == Ending.TORN) {
      return AFTER_TORN;
    }
    return at == 1 && run.above().isEmpty() ? AFTER_GUEST : AT_PARAGRAPH;
  }
}
