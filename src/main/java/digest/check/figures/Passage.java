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

  /** As long as the line end in whose place it stands, and in no quantity. */
  private static final char PARTING = '|';

  public Passage {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(places, "places");
    quantities = List.copyOf(quantities);
  }

  static Passage of(Block block, QuantityReader reader) {
    String text = block.plainText();
    return new Passage(block.kind().word(), text, block.text()::span, read(text, reader));
  }

  /**
   * Line ends part items and cells, which a reader cannot know: to it they are spaces, so that 12
   * in one cell and RMB in the next are a sum.
   */
  private static List<Quantity> read(String text, QuantityReader reader) {
    List<Quantity> read = reader.read(text);
    return read.stream().anyMatch(quantity -> quantity.text().indexOf('\n') >= 0)
        ? reader.read(text.replace('\n', PARTING))
        : read;
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
