package digest.convert.assembly;

import java.util.List;
import java.util.Optional;

/**
 * Text and subheads that stand below one another, up to where something else begins.
 *
 * @param above the head right above it
 * @param ended whether a signature or a label has closed the article above it
 */
record Run(List<Block> blocks, Optional<Head> above, boolean ended) {
  Run {
    blocks = List.copyOf(blocks);
  }

  Block first() {
    return blocks.get(0);
  }
}
