package digest.render.page;

import java.util.List;

/**
 * {@code index.ftlh}: the entries of a vocabulary.
 *
 * @param section {@code topics}, {@code regions}, {@code mechanisms} or {@code people}
 * @param groups the entries; regions come in groups by province, others in one group without a name
 * @param unused mechanisms that no article shows at work; they are not among the groups
 * @param tiles the map, for regions alone
 */
public record IndexPage(
    Frame page,
    String section,
    List<Group> groups,
    List<CountedLink> unused,
    List<CountedLink> clusters,
    List<Tile> tiles) {
  /** A province and what lies in it, or all entries. */
  public record Group(List<CountedLink> heads, List<CountedLink> entries) {}

  /**
   * A province on the map.
   *
   * @param column 0-based, from the west
   * @param row 0-based, from the north
   * @param label short enough for a tile
   * @param weight 0 for no articles, up to 4 for the most
   */
  public record Tile(CountedLink region, int column, int row, String label, int weight) {}
}
