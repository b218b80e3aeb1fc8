package digest.quantity.english;

import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import java.util.List;

/** Reads the quantities of an English text. */
public final class EnglishQuantities implements QuantityReader {
  private final NotQuantities not;

  public EnglishQuantities(NotQuantities not) {
    this.not = not;
  }

  @Override
  public List<Quantity> read(String text) {
    return List.of();
  }
}
