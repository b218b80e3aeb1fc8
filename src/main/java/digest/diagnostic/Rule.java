package digest.diagnostic;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be wrong with a text. Declared as a constant beside the code that finds it; the code is
 * a short word that never changes, because settings and editors' remarks name it.
 *
 * @param code lower-case words joined by hyphens
 * @param about one sentence for the list of rules
 */
public record Rule(String code, Severity severity, String about) {
  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

  public Rule {
    Objects.requireNonNull(severity, "severity");
    if (!CODE.matcher(code).matches() || about.isBlank()) {
      throw new IllegalArgumentException("rule " + code + ": " + about);
    }
  }

  public static Rule error(String code, String about) {
    return new Rule(code, Severity.ERROR, about);
  }

  public static Rule warning(String code, String about) {
    return new Rule(code, Severity.WARNING, about);
  }

  /** A breach of this rule. */
  public Diagnostic at(Span span, String message) {
    return at(span, message, "");
  }

  /** A breach of this rule, with what to do about it. */
  public Diagnostic at(Span span, String message, String hint) {
    return new Diagnostic(severity, code, span, message, hint, Optional.empty());
  }
}
