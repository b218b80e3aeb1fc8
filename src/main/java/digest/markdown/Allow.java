package digest.markdown;

import digest.diagnostic.Span;
import java.util.Objects;

/**
 * A rule that the editor silences for one block: {@code <!-- digest:allow RULE reason -->}.
 *
 * @param rule its code, as written; empty where none is named
 * @param reason why; empty where none is given
 * @param span the comment together with the block it stands in or before, so that a problem is
 *     silenced when its place lies within; the comment alone where no block follows
 */
public record Allow(String rule, String reason, Span span) {
  public Allow {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(span, "span");
  }
}
