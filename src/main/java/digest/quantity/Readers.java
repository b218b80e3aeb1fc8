package digest.quantity;

import java.util.Objects;

/** What reads the quantities of each language. */
public record Readers(QuantityReader chinese, QuantityReader english) {
  public Readers {
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
  }

  /**
   * The same for the texts of one article, each of which is read once, however many ask. Not to be
   * shared between threads.
   */
  public Readers readingOnce() {
    return new Readers(new ReadOnce(chinese), new ReadOnce(english));
  }
}
