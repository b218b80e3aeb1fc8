package digest.quantity.english;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * The words that mean something to the reader. A piece of text is looked up without being copied,
 * so that the many words that mean nothing cost next to nothing.
 */
final class Vocabulary {
  private final String[] slots;

  /** Of the word in each slot: those that stand in its way are told apart by a glance. */
  private final int[] hashes;

  private final byte[] openings;
  private int longest;

  /** All words are lower case; they may be symbols. */
  Vocabulary(Collection<String> words) {
    slots = new String[Integer.highestOneBit(Math.max(words.size(), 16)) * 4];
    hashes = new int[slots.length];
    openings = new byte[slots.length];
    words.forEach(this::add);
  }

  /** Words with a space between. */
  static Set<String> set(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ")));
  }

  private void add(String word) {
    longest = Math.max(longest, word.length());
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    int slot = slot(hash);
    while (slots[slot] != null) {
      if (slots[slot].equals(word)) {
        return;
      }
      slot = slot(slot + 1);
    }
    slots[slot] = word.intern();
    hashes[slot] = hash;
    openings[slot] = Openings.of(word);
  }

  /** The slot of the word that stands in the text; negative if it is unknown. */
  int find(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash(hash, Letters.fold(text[i]));
    }
    return find(text, start, end, hash);
  }

  /**
   * As above, where the {@linkplain #hash hash} is known already.
   *
   * @param hash of all its characters in lower case
   */
  int find(char[] text, int start, int end, int hash) {
    if (end - start > longest) {
      return -1;
    }
    int slot = slot(hash);
    while (slots[slot] != null) {
      if (hashes[slot] == hash && isAt(slots[slot], text, start, end)) {
        return slot;
      }
      slot = slot(slot + 1);
    }
    return -1;
  }

  /** The word in a slot, in lower case. */
  String word(int slot) {
    return slots[slot];
  }

  /** What may begin with the word in a slot. */
  byte opening(int slot) {
    return openings[slot];
  }

  /** Of one character more. */
  static int hash(int hash, char lower) {
    return 31 * hash + lower;
  }

  private static boolean isAt(String word, char[] text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Letters.fold(text[start + i])) {
        return false;
      }
    }
    return true;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }
}
