package digest.convert;

import digest.convert.draft.Sketch;
import java.util.Objects;

/**
 * A draft and what is to be done about it.
 *
 * @param path of its file; with {@link Fate#WRITTEN} one that is not there yet
 * @param before the file as it was; empty where there is none
 * @param text the whole file as it is to be
 */
public record Filed(Sketch draft, String id, String path, Fate fate, String before, String text) {
  /** What becomes of a draft. */
  public enum Fate {
    /** It is new. */
    WRITTEN,
    /** It comes in place of one that nobody has touched. */
    REWRITTEN,
    /** It is there already, to the byte. */
    UNCHANGED,
    /** An editor has worked on it, so it stays as it is. */
    KEPT,
    /** It has become an article. */
    PUBLISHED
  }

  public Filed {
    Objects.requireNonNull(draft, "draft");
    Objects.requireNonNull(fate, "fate");
  }
}
