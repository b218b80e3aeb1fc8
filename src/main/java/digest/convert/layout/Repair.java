package digest.convert.layout;

import java.util.Locale;
import java.util.Objects;

/**
 * What was done to a line, or should be looked at in it.
 *
 * @param line its number
 * @param note in words for an editor, in Chinese and English
 */
public record Repair(Kind kind, int line, String note, Confidence confidence) {
  /** What a repair does. */
  public enum Kind {
    JOINED,
    DUPLICATE,
    MOVED,
    PUNCTUATION,
    /** Looks damaged; left as it is. */
    DAMAGED,
    /** A boundary or role that is not certain. */
    DOUBTFUL;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Repair {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(confidence, "confidence");
  }
}
