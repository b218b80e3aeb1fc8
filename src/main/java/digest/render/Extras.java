package digest.render;

import digest.model.Review;
import digest.render.marks.Marks;
import java.util.Objects;

/**
 * What pages of an article show besides its text: the same on all of them.
 *
 * @param marks what is put into the text
 * @param review how it fared when it was checked
 */
public record Extras(Marks marks, Review review) {
  public Extras {
    Objects.requireNonNull(marks, "marks");
    Objects.requireNonNull(review, "review");
  }
}
