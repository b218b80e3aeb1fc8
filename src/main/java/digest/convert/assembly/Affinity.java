package digest.convert.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a text goes better with another article than with the one it stands in, as far as a first
 * division of the page can tell. What strayed betrays itself so.
 */
final class Affinity {
  private static final int LEAST = -3;
  private static final int MOST = 10;

  private final Map<Block, Head> labels;
  private final Vocabulary vocabulary;
  private final Map<Block, Map<Integer, Integer>> known = new HashMap<>();

  Affinity(List<Block> blocks, List<Head> heads, Map<Block, Head> labels) {
    this.labels = Map.copyOf(labels);
    vocabulary = new Vocabulary(blocks);
    for (Head head : heads) {
      head.blocks().forEach(block -> vocabulary.add(block, head.at(), Costs.HEAD_COUNTS));
    }
    labels.forEach((block, head) -> vocabulary.add(block, head.at(), 1));
  }

  /** Nothing is known yet. */
  static Affinity none() {
    return new Affinity(List.of(), List.of(), Map.of());
  }

  /** How much better the second goes with the article of the first; 0 where both are of one. */
  int gain(Block first, Block second) {
    Head wanted = labels.get(first);
    Head own = labels.get(second);
    if (wanted == null || own == null || wanted.at() == own.at()) {
      return 0;
    }
    return known
        .computeIfAbsent(second, none -> new HashMap<>())
        .computeIfAbsent(wanted.at(), at -> gain(second, at, own.at()));
  }

  private int gain(Block block, int wanted, int own) {
    vocabulary.add(block, own, -1);
    double gain = vocabulary.likeness(block, wanted) - vocabulary.likeness(block, own);
    vocabulary.add(block, own, 1);
    return (int) Math.max(LEAST, Math.min(MOST, gain));
  }
}
