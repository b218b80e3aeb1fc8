package digest.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * One problem in the user's text. Ordered by path, line, column, then code, message and the rest,
 * so that a report is the same however the work was spread over threads.
 *
 * @param message what is wrong, quoting the user's own text in backquotes
 * @param hint what to do; empty where the message says it all
 */
public record Diagnostic(Severity severity, String code, Span span, String message, String hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::hint)
          .thenComparing(Diagnostic::severity);

  public Diagnostic {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
