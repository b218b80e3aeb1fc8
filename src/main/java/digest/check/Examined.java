package digest.check;

import digest.model.Review;
import java.util.Objects;

/**
 * What came of checking an article.
 *
 * @param found what its editors are told
 * @param review what its pages tell of it
 */
public record Examined(Checked found, Review review) {
  public Examined {
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(review, "review");
  }
}
