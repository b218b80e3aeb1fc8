package digest.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers what it has read. Not to be shared between threads. */
final class ReadOnce implements QuantityReader {
  private final QuantityReader reader;
  private final Map<String, List<Quantity>> known = new HashMap<>();

  ReadOnce(QuantityReader reader) {
    this.reader = reader;
  }

  @Override
  public List<Quantity> read(String text) {
    return known.computeIfAbsent(text, reader::read);
  }
}
