package digest.convert.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Blocks of one article that stand below one another. An article is read stretch by stretch: where
 * one breaks off, the one in which it goes on; else in the order of the page.
 */
record Stretch(List<Block> blocks) {
  Stretch {
    blocks = List.copyOf(blocks);
  }

  Block first() {
    return blocks.get(0);
  }

  Block last() {
    return blocks.get(blocks.size() - 1);
  }

  /** All blocks of an article in the order in which they are to be read. */
  static List<Block> inOrder(Collection<Block> article, Head head, Flow flow) {
    Map<Block, Joined> joined = flow.joined();
    List<Stretch> stretches = flow.cut(article);
    Map<Block, Stretch> byFirst = new HashMap<>();
    stretches.forEach(stretch -> byFirst.put(stretch.first(), stretch));
    Set<Block> continued = new HashSet<>();
    for (Stretch stretch : stretches) {
      Joined on = joined.get(stretch.last());
      if (on != null && byFirst.containsKey(on.seam().after())) {
        continued.add(on.seam().after());
      }
    }
    List<List<Block>> chains = new ArrayList<>();
    Set<Stretch> read = new HashSet<>();
    for (Stretch stretch : stretches) {
      if (!continued.contains(stretch.first())) {
        chains.add(chain(stretch, joined, byFirst, read));
      }
    }
    // A ring of seams has no beginning: it is read from where the page has it first.
    for (Stretch stretch : stretches) {
      if (!read.contains(stretch)) {
        chains.add(chain(stretch, joined, byFirst, read));
      }
    }
    return sorted(chains, head).stream().flatMap(List::stream).toList();
  }

  private static List<Block> chain(
      Stretch first, Map<Block, Joined> joined, Map<Block, Stretch> byFirst, Set<Stretch> read) {
    List<Block> chain = new ArrayList<>();
    Stretch next = first;
    while (next != null && read.add(next)) {
      chain.addAll(next.blocks());
      Joined on = joined.get(next.last());
      next = on == null ? null : byFirst.get(on.seam().after());
    }
    return chain;
  }

  /**
   * What lies wholly above the headline is read behind what stands below it, but for what ends
   * right above it: that was set before it.
   */
  private static List<List<Block>> sorted(List<List<Block>> chains, Head head) {
    List<List<Block>> sorted = new ArrayList<>(chains);
    sorted.sort(
        Comparator.comparing((List<Block> chain) -> isStray(chain, head))
            .thenComparingInt(chain -> chain.get(0).at()));
    return sorted;
  }

  private static boolean isStray(List<Block> chain, Head head) {
    return head.sort() == Head.Sort.HEADLINE
        && chain.stream().allMatch(block -> block.at() < head.at())
        && chain.get(chain.size() - 1).at() + 1 < head.at();
  }
}
