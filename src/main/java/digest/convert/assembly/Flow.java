package digest.convert.assembly;

import digest.convert.layout.LineRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where one goes on reading in the next block below, and where not.
 *
 * @param joined by the block that breaks off
 * @param runOf which run each block is in, 0-based
 */
record Flow(Map<Block, Joined> joined, Map<Block, Integer> runOf) {
  static Flow of(Map<Block, Joined> joined, List<Run> runs) {
    Map<Block, Integer> runOf = new HashMap<>();
    for (int run = 0; run < runs.size(); run++) {
      for (Block block : runs.get(run).blocks()) {
        runOf.put(block, run);
      }
    }
    return new Flow(joined, runOf);
  }

  /** What stands together of an article, in the order of the page. */
  List<Stretch> cut(Collection<Block> article) {
    Set<Block> continuations = new HashSet<>();
    article.stream()
        .filter(joined::containsKey)
        .forEach(block -> continuations.add(joined.get(block).seam().after()));
    List<Stretch> stretches = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    for (Block block : article) {
      if (!open.isEmpty()
          && (breaks(open.get(open.size() - 1), block) || continuations.contains(block))) {
        add(open, stretches);
        open = new ArrayList<>();
      }
      open.add(block);
    }
    if (!open.isEmpty()) {
      add(open, stretches);
    }
    return stretches;
  }

  private boolean breaks(Block last, Block next) {
    return joined.containsKey(last) || !runOf.get(last).equals(runOf.get(next));
  }

  /**
   * What breaks off and goes on in its own first sentence is the foot of a column, read after the
   * column it belongs before: it begins at its last subhead, or else with its last paragraph.
   */
  private void add(List<Block> open, List<Stretch> stretches) {
    Joined on = joined.get(open.get(open.size() - 1));
    if (open.size() > 1 && on != null && on.seam().after() == open.get(0)) {
      int foot = open.size() - 1;
      for (int at = open.size() - 1; at > 0; at--) {
        if (open.get(at).is(LineRole.SUBHEAD)) {
          foot = at;
          break;
        }
      }
      stretches.add(new Stretch(open.subList(0, foot)));
      stretches.add(new Stretch(open.subList(foot, open.size())));
    } else {
      stretches.add(new Stretch(open));
    }
  }
}
