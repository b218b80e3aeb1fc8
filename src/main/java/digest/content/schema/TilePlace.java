package digest.content.schema;

import digest.content.yaml.Node;
import digest.content.yaml.Node.Sequence;
import digest.diagnostic.Rule;
import digest.model.Region.Tile;
import java.util.List;
import java.util.Optional;

/** A place on the tile map: column and row, 0-based, in a list. */
public record TilePlace() implements Shape<Tile> {
  static final Rule TILE = Rule.error("tile", "A place on the tile map is not a column and a row.");

  private static final Amount COORDINATE = new Amount(0, 99);

  @Override
  public Optional<Tile> read(String key, Node node, Reading reading) {
    if (!(node instanceof Sequence pair) || pair.items().size() != 2) {
      reading.report(
          TILE.at(
              SchemaRules.head(node.span()),
              "`" + key + "` takes two numbers: the column and the row",
              "write it like `" + key + ": " + example() + "`, counted from 0 at the top left"));
      return Optional.empty();
    }
    List<Integer> numbers =
        pair.items().stream()
            .flatMap(item -> COORDINATE.read(key, item, reading).stream())
            .toList();
    return numbers.size() == 2
        ? Optional.of(new Tile(numbers.get(0), numbers.get(1)))
        : Optional.empty();
  }

  @Override
  public String example() {
    return "[6, 4]";
  }
}
