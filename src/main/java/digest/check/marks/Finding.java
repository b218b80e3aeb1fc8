package digest.check.marks;

import digest.diagnostic.Rule;
import java.util.Objects;
import java.util.Optional;

/**
 * A breach of a rule in a passage.
 *
 * @param from UTF-16 offset into the text of the passage, from 0
 * @param to the same, not included
 * @param hint what to do
 * @param instead what was surely meant; nothing where a person has to decide
 */
record Finding(Rule rule, int from, int to, String message, String hint, Optional<String> instead) {
  Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
    Objects.requireNonNull(instead, "instead");
  }

  static Finding of(Rule rule, int from, int to, String message, String hint) {
    return new Finding(rule, from, to, message, hint, Optional.empty());
  }

  /** One that can be mended. */
  static Finding mended(Rule rule, int from, int to, String message, String instead) {
    String hint = instead.isBlank() ? "take it out" : "write `" + instead.strip() + "`";
    return new Finding(rule, from, to, message, hint, Optional.of(instead));
  }
}
