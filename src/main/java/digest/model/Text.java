package digest.model;

import digest.diagnostic.Span;
import java.util.Objects;

/** A value of a header, and where the editor wrote it. */
public record Text(String value, Span span) {
  public Text {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(span, "span");
  }

  @Override
  public String toString() {
    return value;
  }
}
