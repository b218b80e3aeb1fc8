package digest.convert.assembly;

import digest.convert.layout.Confidence;
import digest.convert.layout.Repair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where one article ends and another goes on though nothing printed parts them. */
final class Boundaries {
  private Boundaries() {}

  /** By the first block behind each. */
  static Map<Block, Repair> of(List<Run> runs, Map<Block, Head> labels) {
    Map<Block, Repair> found = new HashMap<>();
    for (Run run : runs) {
      for (int at = 1; at < run.blocks().size(); at++) {
        Block above = run.blocks().get(at - 1);
        Block block = run.blocks().get(at);
        if (labels.get(above).at() != labels.get(block).at()) {
          found.put(block, doubt(block));
        }
      }
    }
    return found;
  }

  private static Repair doubt(Block block) {
    return new Repair(
        Repair.Kind.DOUBTFUL,
        block.first().number(),
        "由此起按内容归入另一篇；from here on given to another article by its words",
        Confidence.CHECK);
  }
}
