package digest.convert.assembly;

import digest.convert.layout.LineRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a page into runs: at every heading and label, behind a text that goes on elsewhere, and
 * before one that comes from elsewhere.
 */
final class Runs {
  private final Map<Block, Joined> joined;
  private final Set<Block> continuations = new HashSet<>();
  private final Map<Integer, Head> headAt = new HashMap<>();
  private final List<Run> runs = new ArrayList<>();
  private List<Block> open = new ArrayList<>();
  private Optional<Head> above = Optional.empty();
  private boolean ended;

  private Runs(Map<Block, Joined> joined, List<Head> heads) {
    this.joined = joined;
    joined.values().forEach(one -> continuations.add(one.seam().after()));
    heads.forEach(head -> head.blocks().forEach(block -> headAt.put(block.at(), head)));
  }

  static List<Run> of(Sheet sheet, Map<Block, Joined> joined, List<Head> heads) {
    Runs runs = new Runs(joined, heads);
    sheet.blocks().forEach(runs::take);
    runs.close();
    return List.copyOf(runs.runs);
  }

  private void take(Block block) {
    if (block.isBody()) {
      if (!open.isEmpty() && breaks(open.get(open.size() - 1), block)) {
        close();
      }
      open.add(block);
      return;
    }
    Head head = headAt.get(block.at());
    boolean picture = block.is(LineRole.CAPTION) || block.is(LineRole.CREDIT);
    if (head != null || !picture) {
      close();
      above = Optional.ofNullable(head);
      ended &= head == null;
      ended |= head == null && (block.is(LineRole.BYLINE) || block.is(LineRole.SECTION));
    }
  }

  private boolean breaks(Block last, Block next) {
    boolean leaves = joined.containsKey(last) && joined.get(last).seam().after() != next;
    boolean comes =
        continuations.contains(next)
            && !(joined.containsKey(last) && joined.get(last).seam().after() == next);
    return leaves || comes;
  }

  private void close() {
    if (!open.isEmpty()) {
      runs.add(new Run(open, above, ended));
      open = new ArrayList<>();
      above = Optional.empty();
      ended = false;
    }
  }
}
