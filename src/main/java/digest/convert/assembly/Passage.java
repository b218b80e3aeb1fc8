package digest.convert.assembly;

import digest.convert.layout.LineRole;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a run within which the article hardly changes: from one subhead to the next.
 *
 * @param place of the passage among those of its run, 0-based
 */
record Passage(Run run, int place, List<Block> blocks) {
  Passage {
    blocks = List.copyOf(blocks);
  }

  /**
   * @param guest whether the first text of the run completes a sentence from elsewhere, so that
   *     what follows may be of the article it interrupted
   */
  static List<Passage> of(Run run, boolean guest) {
    List<Passage> passages = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    for (Block block : run.blocks()) {
      boolean subhead =
          block.is(LineRole.SUBHEAD)
              && !(!open.isEmpty() && open.get(open.size() - 1).is(LineRole.SUBHEAD));
      boolean behindGuest = guest && passages.isEmpty() && open.size() == 1;
      if (!open.isEmpty() && (subhead || behindGuest)) {
        passages.add(new Passage(run, passages.size(), open));
        open = new ArrayList<>();
      }
      open.add(block);
    }
    passages.add(new Passage(run, passages.size(), open));
    return passages;
  }

  Block first() {
    return blocks.get(0);
  }

  Block last() {
    return blocks.get(blocks.size() - 1);
  }
}
