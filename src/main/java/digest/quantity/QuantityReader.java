package digest.quantity;

import java.util.List;

/** Reads the quantities of a text in one language. Immutable, and safe to share between threads. */
@FunctionalInterface
public interface QuantityReader {
  /** In the order they stand; never overlapping. Any text can be read, in time linear to it. */
  List<Quantity> read(String text);
}
