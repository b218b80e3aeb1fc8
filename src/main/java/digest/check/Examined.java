package digest.check;

import digest.model.Review;
import digest.quantity.Readers;
import java.util.Objects;

/**
 * What came of checking an article.
 *
 * @param found what its editors are told
 * @param review what its pages tell of it
 * @param readers what read its quantities, and knows them; of one thread
 */
public record Examined(Checked found, Review review, Readers readers) {
  public Examined {
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(review, "review");
    Objects.requireNonNull(readers, "readers");
  }
}
