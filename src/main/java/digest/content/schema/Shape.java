package digest.content.schema;

import digest.content.yaml.Node;
import java.util.Optional;

/**
 * What a value may be. Immutable, and safe to share between threads.
 *
 * @param <T> what a sound value is read into
 */
public sealed interface Shape<T> permits ScalarShape, ListOf, MapOf, Group, TilePlace {
  /**
   * The typed value; nothing if it is wrong, the reason then having been reported.
   *
   * @param key under which it stands, for messages
   */
  Optional<T> read(String key, Node node, Reading reading);

  /** A sound value, as it may be written on one line. */
  String example();
}
