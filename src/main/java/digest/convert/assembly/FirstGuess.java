package digest.convert.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the search for the best division begins: a run belongs to the head above it; else to what
 * it continues, or what continues it; else to what stands above it.
 *
 * @param comesFrom the torn text before each continuation
 * @param headAt the label of the head at each place of the page
 */
record FirstGuess(
    Map<Block, Joined> joined, Map<Block, Block> comesFrom, Map<Integer, Integer> headAt) {
  Map<Block, Integer> of(List<Run> runs) {
    Map<Block, Integer> labels = new HashMap<>();
    for (Run run : runs) {
      run.above().ifPresent(head -> put(run, headAt.get(head.at()), labels));
    }
    boolean changed = true;
    for (int round = 0; changed && round < runs.size(); round++) {
      changed = false;
      for (Run run : runs) {
        Optional<Integer> label = bySeam(run, labels);
        if (!labels.containsKey(run.first()) && label.isPresent()) {
          put(run, label.get(), labels);
          changed = true;
        }
      }
    }
    byPlace(runs, labels);
    return labels;
  }

  private Optional<Integer> bySeam(Run run, Map<Block, Integer> labels) {
    Block from = comesFrom.get(run.first());
    if (from != null && labels.containsKey(from)) {
      return Optional.of(labels.get(from));
    }
    Joined on = joined.get(run.blocks().get(run.blocks().size() - 1));
    return on == null ? Optional.empty() : Optional.ofNullable(labels.get(on.seam().after()));
  }

  private void byPlace(List<Run> runs, Map<Block, Integer> labels) {
    int current = -1;
    for (Run run : runs) {
      if (!labels.containsKey(run.first())) {
        boolean begins =
            current < 0 || comesFrom.containsKey(run.first()) || run.limit() != Run.Limit.NONE;
        put(run, begins ? headAt.get(run.first().at()) : current, labels);
      }
      current = labels.get(run.blocks().get(run.blocks().size() - 1));
    }
  }

  private static void put(Run run, int label, Map<Block, Integer> labels) {
    run.blocks().forEach(block -> labels.put(block, label));
  }
}
