package digest.convert.layout;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Two pieces of print that were one sentence.
 *
 * @param before number of the last line of the first piece
 * @param after number of the first line of the second
 * @param removed what stood at both sides of the seam and was taken out once; else empty
 * @param evidence why they were joined
 */
public record Join(
    int before,
    int after,
    Seam seam,
    String removed,
    Confidence confidence,
    List<Evidence> evidence) {
  /** What the seam looks like. */
  public enum Seam {
    /** The sentence goes on as if nothing had been. */
    PLAIN,
    /** A character seems to be lost. */
    LOST,
    /** A character stands at both sides. */
    DOUBLED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Join {
    Objects.requireNonNull(seam, "seam");
    Objects.requireNonNull(removed, "removed");
    Objects.requireNonNull(confidence, "confidence");
    evidence = List.copyOf(evidence);
  }
}
