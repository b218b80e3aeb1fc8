package digest.convert.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** No text goes on in itself: of seams that lead back to where they began, the lightest goes. */
final class Cycles {
  private Cycles() {}

  static Map<Block, Joined> without(Map<Block, Joined> joined) {
    Map<Block, Joined> sound = new TreeMap<>(Comparator.comparingInt(Block::at));
    List<Joined> heaviest =
        joined.values().stream().sorted(Comparator.comparingInt(one -> -one.weight())).toList();
    Ends ends = new Ends();
    for (Joined one : heaviest) {
      if (ends.connect(one.seam().before(), one.seam().after())) {
        sound.put(one.seam().before(), one);
      }
    }
    return sound;
  }

  /** The last block of the chain that begins with a block, and the other way round. */
  private static final class Ends {
    private final Map<Block, Block> lastOf = new TreeMap<>(Comparator.comparingInt(Block::at));
    private final Map<Block, Block> firstOf = new TreeMap<>(Comparator.comparingInt(Block::at));

    boolean connect(Block before, Block after) {
      Block first = firstOf.getOrDefault(before, before);
      Block last = lastOf.getOrDefault(after, after);
      if (first == after) {
        return false;
      }
      lastOf.put(first, last);
      firstOf.put(last, first);
      return true;
    }
  }
}
