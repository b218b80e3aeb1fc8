package digest.check;

import digest.diagnostic.Diagnostic;
import digest.model.Review;
import java.util.List;
import java.util.Objects;

/**
 * What came of checking an article.
 *
 * @param problems sorted
 * @param review what its pages tell of it
 */
public record Examined(List<Diagnostic> problems, Review review) {
  public Examined {
    problems = List.copyOf(problems);
    Objects.requireNonNull(review, "review");
  }
}
