package digest.files;

import java.util.Objects;

/**
 * A site that needs no build.
 *
 * @param note what the caller said when it was built
 * @param summary nothing written, nothing removed
 */
public record Standing(String note, Summary summary) {
  public Standing {
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(summary, "summary");
  }
}
