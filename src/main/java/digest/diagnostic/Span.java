package digest.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A piece of a file: UTF-16 offsets from 0, the end not included. An empty span is a place between
 * two characters. Ordered by path, then place.
 */
public record Span(SourceText source, int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing((Span span) -> span.source.path())
          .thenComparingInt(Span::start)
          .thenComparingInt(Span::end);

  public Span {
    Objects.requireNonNull(source, "source");
    if (start < 0 || end < start || end > source.text().length()) {
      throw new IllegalArgumentException(
          start + ".." + end + " of " + source.text().length() + " characters in " + source.path());
    }
  }

  public String text() {
    return source.text().substring(start, end);
  }

  /** 1-based. */
  public int line() {
    return source.line(start);
  }

  /** 1-based, in code points. */
  public int column() {
    return source.column(start);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return source.path() + ":" + line() + ":" + column();
  }
}
