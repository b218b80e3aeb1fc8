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
  private int longest;

  /** All words are lower case; they may be symbols. */
  Vocabulary(Collection<String> words) {
    slots = new String[Integer.highestOneBit(Math.max(words.size(), 16)) * 4];
    words.forEach(this::add);
  }

  /** Words with a space between. */
  static Set<String> set(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ")));
  }

  private void add(String word) {
    longest = Math.max(longest, word.length());
    int slot = slot(hash(word, 0, word.length()));
    while (slots[slot] != null) {
      if (slots[slot].equals(word)) {
        return;
      }
      slot = slot(slot + 1);
    }
    slots[slot] = word.intern();
  }

  /** The word that stands in the text from start to end, in lower case; empty if unknown. */
  String find(CharSequence text, int start, int end) {
    if (end - start > longest) {
      return "";
    }
    int slot = slot(hash(text, start, end));
    while (slots[slot] != null) {
      if (isAt(slots[slot], text, start, end)) {
        return slots[slot];
      }
      slot = slot(slot + 1);
    }
    return "";
  }

  private static boolean isAt(String word, CharSequence text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private int slot(int hash) {
    return hash & slots.length - 1;
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    return hash ^ hash >>> 15;
  }

  private static char fold(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
