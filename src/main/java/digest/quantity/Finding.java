package digest.quantity;

import java.util.Objects;
import java.util.Optional;

/**
 * Two quantities that belong together, or one that stands alone.
 *
 * @param chinese empty where the Chinese lacks it
 * @param english empty where the English lacks it
 * @param reason why they do not agree; empty where they do
 */
public record Finding(
    Verdict verdict, Optional<Quantity> chinese, Optional<Quantity> english, String reason) {
  public Finding {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(reason, "reason");
    if (chinese.isEmpty() && english.isEmpty()) {
      throw new IllegalArgumentException("a finding of nothing");
    }
  }
}
