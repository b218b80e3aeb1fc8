package digest.convert.line;

import java.util.Arrays;

/**
 * How often each number was counted. A table with open addressing, for a page has tens of thousands
 * of them; 0 itself is never counted.
 */
public final class LongCounts {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Takes what was counted, in no order. */
  public interface Each {
    void take(long key, int count);
  }

  private long[] keys;
  private int[] counts;
  private int size;

  /**
   * @param expected about how many different numbers
   */
  public LongCounts(int expected) {
    int room = Integer.highestOneBit(Math.max(16, expected)) * 4;
    keys = new long[room];
    counts = new int[room];
  }

  public void add(long key) {
    add(key, 1);
  }

  /**
   * @param times below 0 takes it away again
   */
  public void add(long key, int times) {
    if (key == 0) {
      return;
    }
    int at = slot(key);
    if (keys[at] == 0) {
      keys[at] = key;
      size++;
    }
    counts[at] += times;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  public int get(long key) {
    return counts[slot(key)];
  }

  public void each(Each taker) {
    for (int at = 0; at < keys.length; at++) {
      if (keys[at] != 0) {
        taker.take(keys[at], counts[at]);
      }
    }
  }

  /** What was counted, each number once, in no order. */
  public long[] keys() {
    return Arrays.stream(keys).filter(key -> key != 0).toArray();
  }

  /** Where it is, or would be. */
  private int slot(long key) {
    int at = (int) (key * MIX >>> 40) & keys.length - 1;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldKeys[at] != 0) {
        int to = slot(oldKeys[at]);
        keys[to] = oldKeys[at];
        counts[to] = oldCounts[at];
      }
    }
  }
}
