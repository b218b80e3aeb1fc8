package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.line.Ending;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How speeches take turns on a page. Those of one group stand in columns beside one another and are
 * read across: the openings of all, then all portraits, each with a piece below, then the rest of
 * all, every time in the same order. So a piece that breaks off goes on as many pieces later as
 * there are portraits in the group.
 */
final class Turns {
  private static final int FEWEST = 2;

  /** Where a torn text goes on, by its place on the page. */
  private final Map<Integer, Block> next = new HashMap<>();

  /** The run below a portrait, by each block of the opening that goes with it; and the reverse. */
  private final Map<Integer, Block> partner = new HashMap<>();

  private final boolean speeches;

  /** Where on the page the speeches stand: from, and to, which no longer is part of it. */
  private int from;

  private int to;

  Turns(Sheet sheet) {
    List<Block> portraits = sheet.blocks().stream().filter(Sheet::isPortrait).toList();
    boolean headless =
        portraits.stream().allMatch(portrait -> isHeadless(sheet, portraits, portrait));
    speeches = portraits.size() >= FEWEST && headless;
    if (speeches) {
      from = edge(sheet, portraits.get(0), -1) + 1;
      to = edge(sheet, portraits.get(portraits.size() - 1), 1);
      List<List<Block>> runs = runs(sheet);
      groups(runs, portraits).forEach(group -> connect(runs, group));
    }
  }

  /** No headline between the first and the last portrait: they do not illustrate reports. */
  private static boolean isHeadless(Sheet sheet, List<Block> portraits, Block portrait) {
    return sheet.between(portraits.get(0), portrait).stream()
        .noneMatch(role -> role == LineRole.HEADLINE);
  }

  /** The nearest headline or label above or below a portrait, or the edge of the page. */
  private static int edge(Sheet sheet, Block portrait, int step) {
    int at = portrait.at() + step;
    while (at >= 0 && at < sheet.blocks().size() && !isEdge(sheet.blocks().get(at))) {
      at += step;
    }
    return step > 0 && at > 0 && isShoulder(sheet, at - 1) ? at - 1 : at;
  }

  private static boolean isShoulder(Sheet sheet, int at) {
    return sheet.blocks().get(at).is(LineRole.SHOULDER);
  }

  private static boolean isEdge(Block block) {
    return block.is(LineRole.HEADLINE) || block.is(LineRole.SECTION);
  }

  /** Whether a block stands where speeches take turns, and not in a report above or below. */
  boolean cover(Block block) {
    return speeches && block.at() >= from && block.at() < to;
  }

  /** Whether portraits say who speaks on this page. */
  boolean areSpeeches() {
    return speeches;
  }

  Optional<Block> next(Block torn) {
    return Optional.ofNullable(next.get(torn.at()));
  }

  /**
   * What should be of the same speech as this: the end of an opening, what stands below a portrait.
   */
  Optional<Block> partner(Block block) {
    return Optional.ofNullable(partner.get(block.at()));
  }

  /** Texts from one break to the next: after a torn end, and at a portrait. */
  private static List<List<Block>> runs(Sheet sheet) {
    List<List<Block>> runs = new ArrayList<>();
    List<Block> run = new ArrayList<>();
    for (Block block : sheet.blocks()) {
      boolean ends = !run.isEmpty() && isTorn(run.get(run.size() - 1));
      if (!block.isBody() || ends) {
        if (!run.isEmpty()) {
          runs.add(run);
        }
        run = new ArrayList<>();
      }
      if (block.isBody()) {
        run.add(block);
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private static boolean isTorn(Block block) {
    return block.is(LineRole.TEXT) && block.ending() == Ending.TORN;
  }

  /** The indices of the runs below the portraits, those together that follow one another. */
  private static List<List<Integer>> groups(List<List<Block>> runs, List<Block> portraits) {
    List<List<Integer>> groups = new ArrayList<>();
    for (Block portrait : portraits) {
      int below = 0;
      while (below < runs.size() && runs.get(below).get(0).at() < portrait.at()) {
        below++;
      }
      List<Integer> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (last.isEmpty() || last.get(last.size() - 1) != below - 1) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(below);
    }
    return groups;
  }

  /**
   * Behind the last portrait a column may end with its sentence, so turns are counted no further.
   */
  private void connect(List<List<Block>> runs, List<Integer> group) {
    int turns = group.size();
    int first = group.get(0);
    for (int run = Math.max(0, first - turns); run <= first; run++) {
      if (run + turns < runs.size() && run < runs.size()) {
        List<Block> torn = runs.get(run);
        Block on = runs.get(run + turns).get(0);
        next.put(torn.get(torn.size() - 1).at(), on);
        if (run < first) {
          partner.put(torn.get(torn.size() - 1).at(), on);
          partner.put(on.at(), torn.get(torn.size() - 1));
        }
      }
    }
  }
}
