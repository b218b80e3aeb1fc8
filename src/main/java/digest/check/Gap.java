package digest.check;

import digest.diagnostic.Diagnostic;
import java.util.Locale;
import java.util.Objects;

/**
 * Where an English text and its Chinese differ in what they hold, or in age.
 *
 * @param problem what is told of it, at the severity of its rule
 */
public record Gap(Part part, Diagnostic problem) {
  /** What is missing, surplus or stale. */
  public enum Part {
    ARTICLE,
    TITLE,
    SUMMARY,
    FIGURE,
    STEP,
    BLOCK;

    /** As in messages and in the hashes of texts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Gap {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(problem, "problem");
  }

  /** Whether the English lacks it. */
  public boolean isMissing() {
    return problem.code().equals(States.MISSING_TRANSLATION.code());
  }

  /** Whether its Chinese changed since it was translated. */
  public boolean isStale() {
    return problem.code().equals(States.STALE_TRANSLATION.code());
  }
}
