package digest.check.print;

import java.util.Arrays;

/**
 * Where runs of so many letters first occur in a text. Made and asked in linear time, by a rolling
 * hash modulo a prime; a hit is compared letter by letter, so that a chance hit finds nothing.
 */
final class Grams {
  private static final long PRIME = (1L << 61) - 1;
  private static final long BASE = 1_000_003L * 2_147_483_647L % PRIME;
  private static final int EMPTY = -1;

  private final Letters text;
  private final int length;
  private final long highest;
  private final int[] table;

  Grams(Letters text, int length) {
    this.text = text;
    this.length = length;
    this.highest = power(length - 1);
    this.table = new int[Integer.highestOneBit(Math.max(16, 4 * text.size()))];
    Arrays.fill(table, EMPTY);
    long hash = 0;
    for (int end = 1; end <= text.size(); end++) {
      hash = roll(hash, text, end);
      if (end >= length) {
        put(end - length, hash);
      }
    }
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power = times(power, BASE);
    }
    return power;
  }

  /** The hash of the letters that end here, from that of those that end one before. */
  long roll(long hash, Letters letters, int end) {
    long left = end > length ? times(letters.at(end - length - 1) + 2L, highest) : 0;
    long rest = hash - left;
    return (times(rest < 0 ? rest + PRIME : rest, BASE) + letters.at(end - 1) + 2) % PRIME;
  }

  /** Modulo 2⁶¹ − 1; both are below it. */
  private static long times(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    long sum = (low & PRIME) + ((low >>> 61) | (high << 3));
    return sum >= PRIME ? sum - PRIME : sum;
  }

  private void put(int start, long hash) {
    int slot = slot(hash);
    while (table[slot] != EMPTY && !isEqual(text, start, table[slot])) {
      slot = slot + 1 & table.length - 1;
    }
    if (table[slot] == EMPTY) {
      table[slot] = start;
    }
  }

  /**
   * @param start of so many letters in the other text
   * @param hash as {@link #roll} gave it for where they end
   * @return where they first begin in this text; -1 if they do not occur
   */
  int find(Letters other, int start, long hash) {
    int slot = slot(hash);
    while (table[slot] != EMPTY && !isEqual(other, start, table[slot])) {
      slot = slot + 1 & table.length - 1;
    }
    return table[slot];
  }

  private int slot(long hash) {
    long mixed = hash * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & table.length - 1;
  }

  private boolean isEqual(Letters other, int start, int known) {
    for (int i = 0; i < length; i++) {
      if (other.at(start + i) != text.at(known + i)) {
        return false;
      }
    }
    return true;
  }
}
