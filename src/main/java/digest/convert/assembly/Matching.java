package digest.convert.assembly;

import digest.convert.line.Ending;
import digest.quantity.Assignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which torn text goes on where: of all ways to give every torn end one continuation at most, the
 * one whose signs weigh most.
 */
final class Matching {
  /** A torn sentence does not go on further away than this many texts. */
  private static final int REACH = 80;

  private static final int LARGEST = 160;
  private static final Pattern ROW = Pattern.compile("[^\\s，。；]+(?:[ \\u3000\\t]+[^\\s，。；]+){2,}");
  private static final Pattern ITEM =
      Pattern.compile("[^，。；：！？,;:!?]{2,}[ \\u3000\\t][^，。；：！？,;:!?]{2,}");
  private static final int LONGEST_ROW = 60;

  private final Sheet sheet;
  private final List<Candidate> candidates = new ArrayList<>();

  private record Candidate(Seam seam, int weight) {}

  private Matching(Sheet sheet) {
    this.sheet = sheet;
  }

  /** By the torn block. */
  static Map<Block, Joined> best(Sheet sheet) {
    Matching matching = new Matching(sheet);
    matching.collect();
    Map<Block, Joined> joined = new TreeMap<>(java.util.Comparator.comparingInt(Block::at));
    for (List<Candidate> part : matching.parts()) {
      matching.choose(part).forEach(one -> joined.put(one.seam().before(), one));
    }
    if (sheet.turns().areSpeeches()) {
      InOrder.swap(sheet, joined);
    }
    return Cycles.without(joined);
  }

  private void collect() {
    for (Block before : sheet.texts()) {
      if (before.ending() != Ending.FULL && !isItem(before)) {
        int place = sheet.place(before);
        int from = Math.max(0, place - REACH);
        int to = Math.min(sheet.texts().size(), place + REACH + 1);
        for (Block after : sheet.texts().subList(from, to)) {
          if (after != before && !isRow(after)) {
            Seam seam = new Seam(sheet, before, after);
            int weight = SeamRules.weigh(seam);
            if (weight > 0) {
              candidates.add(new Candidate(seam, weight));
            }
          }
        }
      }
    }
  }

  /** A row of a table, or an entry of a list: no mark in it, but a space. */
  private static boolean isItem(Block block) {
    return isRow(block)
        || block.text().length() <= LONGEST_ROW && ITEM.matcher(block.text()).matches();
  }

  private static boolean isRow(Block block) {
    return block.text().length() <= LONGEST_ROW && ROW.matcher(block.text()).matches();
  }

  /** Candidates that compete with one another, directly or through others. */
  private List<List<Candidate>> parts() {
    int[] root = new int[2 * sheet.blocks().size()];
    Arrays.setAll(root, at -> at);
    int size = sheet.blocks().size();
    for (Candidate candidate : candidates) {
      int one = root(root, candidate.seam().before().at());
      root[one] = root(root, size + candidate.seam().after().at());
    }
    Map<Integer, List<Candidate>> parts = new TreeMap<>();
    for (Candidate candidate : candidates) {
      int key = root(root, candidate.seam().before().at());
      parts.computeIfAbsent(key, none -> new ArrayList<>()).add(candidate);
    }
    return List.copyOf(parts.values());
  }

  private static int root(int[] root, int at) {
    int top = at;
    while (root[top] != top) {
      root[top] = root[root[top]];
      top = root[top];
    }
    return top;
  }

  private List<Joined> choose(List<Candidate> part) {
    Map<Block, Integer> rows = new HashMap<>();
    Map<Block, Integer> columns = new HashMap<>();
    for (Candidate candidate : part) {
      rows.putIfAbsent(candidate.seam().before(), rows.size());
      columns.putIfAbsent(candidate.seam().after(), columns.size());
    }
    if (Math.max(rows.size(), columns.size()) > LARGEST) {
      return greedily(part);
    }
    long[][] costs = new long[rows.size()][columns.size()];
    for (Candidate candidate : part) {
      int row = rows.get(candidate.seam().before());
      costs[row][columns.get(candidate.seam().after())] = -candidate.weight();
    }
    int[] best = Assignment.best(costs, columns.size(), 0);
    return part.stream()
        .filter(
            candidate ->
                best[rows.get(candidate.seam().before())] == columns.get(candidate.seam().after()))
        .map(candidate -> joined(candidate, part))
        .toList();
  }

  /** Of a page that no newspaper prints: the heaviest first. */
  private List<Joined> greedily(List<Candidate> part) {
    List<Joined> chosen = new ArrayList<>();
    Map<Block, Candidate> used = new HashMap<>();
    Map<Block, Candidate> continued = new HashMap<>();
    List<Candidate> sorted = new ArrayList<>(part);
    sorted.sort((one, other) -> Integer.compare(other.weight(), one.weight()));
    for (Candidate candidate : sorted) {
      if (!used.containsKey(candidate.seam().before())
          && !continued.containsKey(candidate.seam().after())) {
        used.put(candidate.seam().before(), candidate);
        continued.put(candidate.seam().after(), candidate);
        chosen.add(new Joined(candidate.seam(), candidate.weight(), 0));
      }
    }
    return chosen;
  }

  private static Joined joined(Candidate chosen, List<Candidate> part) {
    int rival = 0;
    for (Candidate other : part) {
      boolean same =
          other.seam().before() == chosen.seam().before()
              || other.seam().after() == chosen.seam().after();
      if (same && other != chosen) {
        rival = Math.max(rival, other.weight());
      }
    }
    return new Joined(chosen.seam(), chosen.weight(), chosen.weight() - rival);
  }
}
