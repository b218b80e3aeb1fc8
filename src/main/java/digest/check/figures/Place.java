package digest.check.figures;

import digest.diagnostic.Span;
import digest.quantity.Quantity;

/** A quantity, and the passage it stands in. */
record Place(Passage passage, Quantity quantity) {
  Span span() {
    return passage.places().span(quantity.start(), quantity.end());
  }

  /** As in messages. */
  String quoted() {
    return "`" + quantity.text() + "`";
  }
}
