package digest.quantity.chinese;

import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import java.util.List;

/** Reads the quantities of a Chinese text. */
public final class ChineseQuantities implements QuantityReader {
  private final NotQuantities not;

  public ChineseQuantities(NotQuantities not) {
    this.not = not;
  }

  @Override
  public List<Quantity> read(String text) {
    return List.of();
  }
}
