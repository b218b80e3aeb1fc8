package digest.model;

import digest.diagnostic.Span;
import java.util.Objects;

/** A value of a header, and where the editor wrote it. */
public record Text(String value, Span span) {
  public Text {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(span, "span");
  }

  /**
   * Where a part of the value stands: UTF-16 offsets into it, the end not included. All of the
   * value where it is not written as it is read, such as with escapes in quotes.
   */
  public Span span(int from, int to) {
    Objects.checkFromToIndex(from, to, value.length());
    int at = span.text().indexOf(value);
    return at < 0 ? span : span.source().span(span.start() + at + from, span.start() + at + to);
  }

  @Override
  public String toString() {
    return value;
  }
}
