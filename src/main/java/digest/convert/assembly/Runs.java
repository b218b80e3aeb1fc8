package digest.convert.assembly;

import digest.convert.layout.LineRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a page into runs: at every heading and label, behind a text that goes on elsewhere, and
 * before one that comes from elsewhere.
 */
final class Runs {
  /** A report begins so; without a headline above it, it is one by itself. */
  private static final Pattern LEAD = Pattern.compile("本报讯|据新华社|新华社.{2,8}电");

  private final Map<Block, Joined> joined;
  private final Turns turns;
  private final Set<Block> continuations = new HashSet<>();
  private final Map<Integer, Head> headAt = new HashMap<>();
  private final List<Run> runs = new ArrayList<>();
  private List<Block> open = new ArrayList<>();
  private Optional<Head> above = Optional.empty();
  private Run.Limit limit = Run.Limit.NONE;

  private Runs(Sheet sheet, Map<Block, Joined> joined, List<Head> heads) {
    turns = sheet.turns();
    this.joined = joined;
    joined.values().forEach(one -> continuations.add(one.seam().after()));
    heads.forEach(head -> headAt.put(head.at(), head));
    heads.forEach(head -> head.blocks().forEach(block -> headAt.put(block.at(), head)));
  }

  static List<Run> of(Sheet sheet, Map<Block, Joined> joined, List<Head> heads) {
    Runs runs = new Runs(sheet, joined, heads);
    sheet.blocks().forEach(runs::take);
    runs.close();
    return List.copyOf(runs.runs);
  }

  private void take(Block block) {
    Head head = headAt.get(block.at());
    if (block.isBody()) {
      takeBody(block, head);
      return;
    }
    boolean picture = block.is(LineRole.CAPTION) || block.is(LineRole.CREDIT);
    if (head != null || !picture) {
      close();
      above = Optional.ofNullable(head);
      limit = head == null ? limit(block, limit) : Run.Limit.NONE;
    }
  }

  private void takeBody(Block block, Head head) {
    if (!open.isEmpty() && (head != null || breaks(open.get(open.size() - 1), block))) {
      close();
    }
    if (head != null) {
      above = Optional.of(head);
    }
    if (!open.isEmpty() && isNote(open.get(open.size() - 1))) {
      limit = Run.Limit.NOTE;
    }
    if (Orphans.isOrphan(block) && !continuations.contains(block)) {
      close();
      limit = Run.Limit.ORPHAN;
    }
    boolean note = isNote(block) && (turns.cover(block) || block.is(LineRole.TEXT));
    if (note) {
      close();
      limit = Run.Limit.NOTE;
    }
    open.add(block);
    if (note) {
      close();
      limit = Run.Limit.SIGNATURE;
    }
  }

  private static boolean isNote(Block block) {
    return block.text().startsWith("编者按") || block.text().startsWith("编者的话");
  }

  private static Run.Limit limit(Block block, Run.Limit before) {
    return switch (block.role()) {
      case SECTION -> Run.Limit.LABEL;
      // A turn line: what stands above it goes on on another page.
      case PAGE_LABEL -> before == Run.Limit.LABEL ? before : Run.Limit.SIGNATURE;
      case BYLINE -> before == Run.Limit.LABEL ? before : Run.Limit.SIGNATURE;
      default -> before;
    };
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
      boolean item = above.isEmpty() && LEAD.matcher(open.get(0).text()).lookingAt();
      runs.add(new Run(open, above, item ? Run.Limit.LABEL : limit));
      open = new ArrayList<>();
      above = Optional.empty();
      limit = Run.Limit.NONE;
    }
  }
}
