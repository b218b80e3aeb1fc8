package digest.convert.assembly;

import digest.convert.layout.LineRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an article begins with, or would if it had anything.
 *
 * @param at where on the page it stands: of its first block
 * @param blocks shoulder, headline, subtitle, byline; or the caption of a portrait; or a picture's
 *     caption and credit; none of a fragment
 * @param section the label it stands under
 */
record Head(Sort sort, int at, List<Block> blocks, Optional<Block> section) {
  /** What makes it an article. */
  enum Sort {
    HEADLINE,
    SPEAKER,
    PHOTO,
    /** Text that no headline may claim. */
    FRAGMENT
  }

  Head {
    blocks = List.copyOf(blocks);
  }

  Stream<Block> all(LineRole role) {
    return blocks.stream().filter(block -> block.is(role));
  }

  Head under(Optional<Block> other) {
    return new Head(sort, at, blocks, other);
  }
}
