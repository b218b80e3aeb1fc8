package digest.convert.assembly;

import digest.convert.layout.LineRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every text to an article. Within a run the article changes seldom, and rather at a subhead;
 * below a head its own article begins; both sides of a seam belong together; and a text shares its
 * words with its article. Passage by passage the best division is found (Viterbi), a few times
 * over, for what the others say changes with them.
 */
final class Labelling {
  private static final int ROUNDS = 4;

  /** Articles further away than this many heads are not thought of. */
  private static final int REACH = 16;

  private final Map<Block, Joined> joined;
  private final Turns turns;
  private final Map<Block, Block> comesFrom = new HashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Head> heads = new ArrayList<>();
  private final Map<Integer, Integer> headAt = new HashMap<>();
  private final Map<Block, Integer> labels = new HashMap<>();
  private final Map<Integer, String> speakers = new HashMap<>();
  private final Ordinals ordinals = new Ordinals();
  private final Vocabulary vocabulary;
  private final Borders borders;

  private Labelling(Sheet sheet, Map<Block, Joined> joined, List<Run> runs, List<Head> found) {
    this.joined = joined;
    turns = sheet.turns();
    joined.values().forEach(one -> comesFrom.put(one.seam().after(), one.seam().before()));
    heads.addAll(found);
    for (Run run : runs) {
      passages.addAll(Passage.of(run, comesFrom.containsKey(run.first())));
      if (run.above().isEmpty()) {
        heads.add(
            new Head(
                Head.Sort.FRAGMENT,
                run.first().at(),
                List.of(),
                sheet.before(run.first()).filter(above -> above.is(LineRole.SECTION))));
      }
    }
    heads.sort(Comparator.comparingInt(Head::at));
    vocabulary = new Vocabulary(sheet.blocks());
    borders = new Borders(passages, heads, labels, joined, comesFrom.keySet(), turns);
    for (int head = 0; head < heads.size(); head++) {
      headAt.put(heads.get(head).at(), head);
      int label = head;
      Kinds.speaker(heads.get(head)).ifPresent(one -> speakers.put(label, one.name()));
      for (Block block : heads.get(head).blocks()) {
        vocabulary.add(block, head, Costs.HEAD_COUNTS);
      }
    }
  }

  /** The head to which each text and subhead belongs. */
  static Map<Block, Head> label(
      Sheet sheet, Map<Block, Joined> joined, List<Run> runs, List<Head> heads) {
    Labelling labelling = new Labelling(sheet, joined, runs, heads);
    labelling.begin();
    labelling.improve();
    Map<Block, Head> of = new HashMap<>();
    labelling.labels.forEach((block, label) -> of.put(block, labelling.heads.get(label)));
    return of;
  }

  private void improve() {
    List<List<Integer>> chains = Chains.of(passages, joined.values());
    boolean changed = true;
    for (int round = 0; changed && round < ROUNDS; round++) {
      Map<Block, Integer> before = Map.copyOf(labels);
      for (int at = 0; at < passages.size(); at++) {
        improve(at);
      }
      chains.forEach(this::improve);
      changed = !before.equals(labels);
    }
  }

  /** Passage by passage a chain never moves, for each is held by the others. */
  private void improve(List<Integer> chain) {
    List<Block> blocks = chain.stream().flatMap(at -> passages.get(at).blocks().stream()).toList();
    int current = labels.get(blocks.get(0));
    if (!blocks.stream().allMatch(block -> labels.get(block) == current)) {
      return;
    }
    blocks.forEach(this::takeBack);
    int best = current;
    double most = together(chain, blocks, current);
    for (int label : candidates(passages.get(chain.get(0)))) {
      double now = label == current ? most : together(chain, blocks, label);
      best = now > most ? label : best;
      most = Math.max(now, most);
    }
    int chosen = best;
    blocks.forEach(block -> set(block, chosen));
  }

  private double together(List<Integer> chain, List<Block> blocks, int label) {
    blocks.forEach(block -> labels.put(block, label));
    double sum = blocks.stream().mapToDouble(block -> own(block, label)).sum();
    for (int at : chain) {
      sum -= borders.start(at, label) + borders.end(at, label);
    }
    return sum;
  }

  /** Begins with what is plain: heads, then seams, then the order of the page. */
  private void begin() {
    new FirstGuess(joined, comesFrom, headAt)
        .of(passages.stream().map(Passage::run).distinct().toList())
        .forEach(this::set);
  }

  private void set(Block block, int label) {
    labels.put(block, label);
    vocabulary.add(block, label, 1);
    ordinals.add(block, label);
  }

  private void takeBack(Block block) {
    vocabulary.add(block, labels.get(block), -1);
    ordinals.remove(block, labels.get(block));
  }

  private void improve(int place) {
    Passage passage = passages.get(place);
    List<Block> blocks = passage.blocks();
    blocks.forEach(this::takeBack);
    int[] candidates = candidates(passage);
    double[][] best = new double[blocks.size()][candidates.length];
    int[][] from = new int[blocks.size()][candidates.length];
    for (int at = 0; at < blocks.size(); at++) {
      for (int to = 0; to < candidates.length; to++) {
        if (at == 0) {
          best[at][to] = -borders.start(place, candidates[to]);
        } else {
          step(blocks, at, to, candidates[to], best, from);
        }
        best[at][to] += own(blocks.get(at), candidates[to]);
      }
    }
    for (int to = 0; to < candidates.length; to++) {
      best[blocks.size() - 1][to] -= borders.end(place, candidates[to]);
    }
    trace(blocks, candidates, best, from);
  }

  private void step(List<Block> blocks, int at, int to, int label, double[][] best, int[][] from) {
    int top = 0;
    for (int other = 1; other < best[at].length; other++) {
      top = best[at - 1][other] > best[at - 1][top] ? other : top;
    }
    double moved =
        best[at - 1][top]
            - Borders.change(blocks.get(at - 1), blocks.get(at))
            - borders.entry(label)
            + (turns.cover(blocks.get(at)) ? Openings.weigh(blocks.get(at)) : 0);
    boolean moves = moved > best[at - 1][to];
    from[at][to] = moves ? top : to;
    best[at][to] = moves ? moved : best[at - 1][to];
  }

  private void trace(List<Block> blocks, int[] candidates, double[][] best, int[][] from) {
    int last = blocks.size() - 1;
    int state = 0;
    for (int to = 1; to < candidates.length; to++) {
      state = best[last][to] > best[last][state] ? to : state;
    }
    for (int at = last; at >= 0; at--) {
      set(blocks.get(at), candidates[state]);
      state = from[at][state];
    }
  }

  private int[] candidates(Passage passage) {
    int low = 0;
    int high = heads.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (heads.get(middle).at() < passage.first().at()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int from = Math.max(0, low - REACH);
    int[] candidates = new int[Math.min(heads.size(), low + REACH) - from];
    Arrays.setAll(candidates, at -> from + at);
    return candidates;
  }

  /** What speaks for an article in a text itself, and in what is joined to it. */
  private double own(Block block, int label) {
    double own = vocabulary.likeness(block, label) + ordinals.fit(block, label);
    String speaker = speakers.getOrDefault(label, "");
    if (!speaker.isEmpty() && block.text().contains(speaker)) {
      own += Costs.SPEAKER_NAMED;
    }
    Head head = heads.get(label);
    boolean runIn = head.sort() == Head.Sort.SPEAKER && head.blocks().isEmpty();
    if (head.sort() == Head.Sort.PHOTO || runIn && block.at() < head.at()) {
      own -= Costs.SEAM;
    }
    Block partner = turns.partner(block).orElse(block);
    if (partner != block && labels.get(partner) == label) {
      own += Costs.SAME_TURN;
    }
    Block source = comesFrom.get(block);
    if (source != null && labels.get(source) == label) {
      own += Costs.SEAM;
    }
    Joined on = joined.get(block);
    return on != null && labels.get(on.seam().after()) == label ? own + Costs.SEAM : own;
  }
}
