package digest.model;

import java.util.List;
import java.util.Optional;

/**
 * A place, or a named cluster of places.
 *
 * @param code of GB/T 2260; clusters have none
 * @param parent the id of the region it lies in
 * @param members ids of the regions a cluster is made of
 */
public record Region(
    String id,
    Bilingual name,
    Optional<String> code,
    Level level,
    Optional<String> parent,
    List<String> members,
    Optional<Tile> tile,
    Optional<Bilingual> about)
    implements Entity {
  /** A place on the tile map: 0-based, columns from the west, rows from the north. */
  public record Tile(int column, int row) {}

  public Region {
    members = List.copyOf(members);
  }
}
