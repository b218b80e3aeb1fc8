package digest.quantity.chinese;

import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import java.util.List;

/**
 * Reads the quantities of a Chinese text, in time linear to it. A multiple is told as the factor of
 * the result, so it carries no change: 增长两倍 is 3.
 */
public final class ChineseQuantities implements QuantityReader {
  private final NotQuantities not;

  /**
   * @param not words that are passed over before anything else is read
   */
  public ChineseQuantities(NotQuantities not) {
    this.not = not;
  }

  @Override
  public List<Quantity> read(String text) {
    return Scan.mayFind(text) ? List.copyOf(new Scan(text, not).read()) : List.of();
  }
}
