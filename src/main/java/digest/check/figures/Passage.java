package digest.check.figures;

import digest.diagnostic.Span;
import digest.markdown.Block;
import digest.model.Text;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import java.util.List;
import java.util.Objects;

/**
 * A part of a text in one language, and its quantities.
 *
 * @param part what it is, as in messages
 */
public record Passage(String part, String text, Places places, List<Quantity> quantities) {
  /** Where characters of a text stand: UTF-16 offsets into it, the end not included. */
  @FunctionalInterface
  public interface Places {
    Span span(int from, int to);
  }

  public Passage {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(places, "places");
    quantities = List.copyOf(quantities);
  }

  static Passage of(Block block, QuantityReader reader) {
    String text = block.plainText();
    return new Passage(block.kind().word(), text, block.text()::span, reader.read(text));
  }

  static Passage of(String part, Text text, QuantityReader reader) {
    return new Passage(part, text.value(), text::span, reader.read(text.value()));
  }

  Place place(Quantity quantity) {
    return new Place(this, quantity);
  }

  /** Where it begins. */
  Span start() {
    return places.span(0, 0);
  }
}
