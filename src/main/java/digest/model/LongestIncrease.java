package digest.model;

import java.util.BitSet;

/** The most entries of a row of numbers that increase from left to right. */
public final class LongestIncrease {
  private LongestIncrease() {}

  /**
   * The places of these entries. Takes n log n steps ("patience sorting").
   *
   * @param values no two alike but for the negative ones, which do not take part
   */
  public static BitSet of(int[] values) {
    int[] ends = new int[values.length];
    int[] before = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] >= 0) {
        int at = firstNotBelow(values[i], values, ends, length);
        before[i] = at == 0 ? -1 : ends[at - 1];
        ends[at] = i;
        length = Math.max(length, at + 1);
      }
    }
    BitSet found = new BitSet(values.length);
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      found.set(i);
    }
    return found;
  }

  /** Among the smallest ends of increases of each length, the first that is not below this. */
  private static int firstNotBelow(int value, int[] values, int[] ends, int length) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[ends[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
