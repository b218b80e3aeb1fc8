package digest.quantity;

import java.util.List;
import java.util.Objects;

/**
 * A quantity as it stands in a text. The two ends of a range are two quantities.
 *
 * @param text as written, its precision words and unit included
 * @param start UTF-16 offset in the text that was read, from 0
 * @param end UTF-16 offset, not included
 * @param meanings what it may say, the likeliest first; never empty
 * @param incidental whether the other language may well do without it: 一个, this year, first
 */
public record Quantity(
    String text,
    int start,
    int end,
    List<Meaning> meanings,
    Precision precision,
    Change change,
    boolean incidental) {
  public Quantity {
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(change, "change");
    meanings = List.copyOf(meanings);
    if (meanings.isEmpty() || start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(text + " at " + start + ".." + end + ": " + meanings);
    }
  }

  /** The likeliest meaning. */
  public Meaning meaning() {
    return meanings.get(0);
  }

  public Kind kind() {
    return meaning().kind();
  }
}
