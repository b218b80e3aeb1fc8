package digest.convert.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Columns read across come back in the order in which they broke off. Where two seams of speeches
 * cross that order and would be nearly as good the other way round, they change partners.
 */
final class InOrder {
  /** By how much less the signs may weigh the other way round. */
  private static final int WORTH = 9;

  private static final int MOST = 60;

  private InOrder() {}

  static void swap(Sheet sheet, Map<Block, Joined> joined) {
    List<Block> torn = new ArrayList<>(joined.keySet());
    for (int one = 0; one < torn.size(); one++) {
      for (int two = one + 1; two < Math.min(torn.size(), one + MOST); two++) {
        swap(sheet, joined, torn.get(one), torn.get(two));
      }
    }
  }

  private static void swap(Sheet sheet, Map<Block, Joined> joined, Block one, Block two) {
    Joined first = joined.get(one);
    Joined second = joined.get(two);
    Block near = second.seam().after();
    Block far = first.seam().after();
    boolean crosses = two.at() < near.at() && near.at() < far.at();
    if (!crosses) {
      return;
    }
    Seam straight = new Seam(sheet, one, near);
    Seam other = new Seam(sheet, two, far);
    int weight = SeamRules.weigh(straight);
    int otherWeight = SeamRules.weigh(other);
    if (weight > 0
        && otherWeight > 0
        && weight + otherWeight + WORTH > first.weight() + second.weight()) {
      joined.put(one, new Joined(straight, weight, 0));
      joined.put(two, new Joined(other, otherWeight, 0));
    }
  }
}
