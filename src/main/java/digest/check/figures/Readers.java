package digest.check.figures;

import digest.quantity.NotQuantities;
import digest.quantity.QuantityReader;
import digest.quantity.chinese.ChineseQuantities;
import digest.quantity.english.EnglishQuantities;
import java.util.Collection;
import java.util.Objects;

/** What reads the quantities of each language. */
public record Readers(QuantityReader chinese, QuantityReader english) {
  public Readers {
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
  }

  /**
   * @param notQuantities words of the glossary that only look like quantities
   */
  public static Readers of(Collection<String> notQuantities) {
    NotQuantities not = new NotQuantities(notQuantities);
    return new Readers(new ChineseQuantities(not), new EnglishQuantities(not));
  }
}
