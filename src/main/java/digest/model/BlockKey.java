package digest.model;

import java.util.Objects;

/**
 * What pairing needs to know of a block.
 *
 * @param hash 8 hexadecimal digits over kind and text; see {@code markdown}
 */
public record BlockKey(BlockKind kind, String hash) {
  public BlockKey {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(hash, "hash");
  }
}
