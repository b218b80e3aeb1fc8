package digest.convert.assembly;

import java.util.List;
import java.util.Optional;

/**
 * Text and subheads that stand below one another, up to where something else begins.
 *
 * @param above the head right above it
 * @param limit what else parts it from the text above
 */
record Run(List<Block> blocks, Optional<Head> above, Limit limit) {
  /** What closes the article above. */
  enum Limit {
    NONE,
    /** Its author's name. */
    SIGNATURE,
    /** The label of a section. */
    LABEL,
    /** It begins amid a sentence of which no beginning is on the page. */
    ORPHAN,
    /** A note of the editors, which stands by itself on a page of speeches. */
    NOTE
  }

  Run {
    blocks = List.copyOf(blocks);
  }

  Block first() {
    return blocks.get(0);
  }
}
