package digest.diagnostic;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One problem in the user's text. Ordered by path, line, column, then code, message and the rest,
 * so that a report is the same however the work was spread over threads.
 *
 * @param message what is wrong, quoting the user's own text in backquotes
 * @param hint what to do; empty where the message says it all
 * @param other a second place that it takes to see the fault: what two texts say differently stands
 *     in both
 */
public record Diagnostic(
    Severity severity, String code, Span span, String message, String hint, Optional<Span> other)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::hint)
          .thenComparing(Diagnostic::severity)
          .thenComparing(one -> one.other().isPresent())
          .thenComparing(one -> one.other().orElse(one.span()));

  public Diagnostic {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
    Objects.requireNonNull(other, "other");
  }

  /** The same problem, which points at a second place too. */
  public Diagnostic beside(Span second) {
    return new Diagnostic(severity, code, span, message, hint, Optional.of(second));
  }

  public Diagnostic as(Severity changed) {
    return new Diagnostic(changed, code, span, message, hint, other);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
