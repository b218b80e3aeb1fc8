package digest.check.marks;

import digest.diagnostic.Span;
import java.util.Comparator;
import java.util.Objects;

/**
 * A change that is safe to make without asking. Ordered by place.
 *
 * @param code of the rule that asks for it
 * @param span what goes
 * @param text what comes in its place
 */
public record Fix(String code, Span span, String text) implements Comparable<Fix> {
  private static final Comparator<Fix> ORDER =
      Comparator.comparing(Fix::span).thenComparing(Fix::code).thenComparing(Fix::text);

  public Fix {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }

  @Override
  public int compareTo(Fix other) {
    return ORDER.compare(this, other);
  }
}
