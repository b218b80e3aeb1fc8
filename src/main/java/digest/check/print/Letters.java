package digest.check.print;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The letters and digits of a text, each with its place: without punctuation, symbols and white
 * space, and in one width and case. So what was set anew is still recognised.
 */
final class Letters {
  /** Stands for what is never equal to anything. */
  private static final int GAP = -1;

  private static final int FULL_WIDTH = 0xFF01;
  private static final int FULL_WIDTH_END = 0xFF5E;
  private static final int COMPATIBILITY = 0xF900;
  private static final int COMPATIBILITY_END = 0xFAFF;

  private int[] letters = new int[256];
  private int[] places = new int[256];
  private int size;

  static Letters of(String text) {
    Letters letters = new Letters();
    letters.add(text, 0, text.length(), 0);
    return letters;
  }

  /** A text without what stands in {@code 《 》}: a title is cited as it is. */
  static Letters withoutTitles(String text) {
    Letters letters = new Letters();
    int done = 0;
    for (int at = text.indexOf('《'); at >= 0; at = text.indexOf('《', done)) {
      int end = text.indexOf('》', at);
      letters.add(text, done, at, 0);
      if (end < 0) {
        return letters;
      }
      letters.add(GAP, at);
      done = end + 1;
    }
    letters.add(text, done, text.length(), 0);
    return letters;
  }

  /**
   * @param shift is added to the places
   */
  void add(String text, int from, int to, int shift) {
    for (int at = from; at < to; ) {
      int codePoint = text.codePointAt(at);
      int letter = even(codePoint);
      if (Character.isLetterOrDigit(letter)) {
        add(letter, at + shift);
      }
      at += Character.charCount(codePoint);
    }
  }

  private static int even(int codePoint) {
    if (codePoint >= FULL_WIDTH && codePoint <= FULL_WIDTH_END) {
      return Character.toLowerCase(codePoint - FULL_WIDTH + '!');
    } else if (codePoint >= COMPATIBILITY && codePoint <= COMPATIBILITY_END) {
      return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFC)
          .codePointAt(0);
    }
    return Character.toLowerCase(codePoint);
  }

  private void add(int letter, int place) {
    if (size == letters.length) {
      letters = Arrays.copyOf(letters, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
    }
    letters[size] = letter;
    places[size++] = place;
  }

  int size() {
    return size;
  }

  /** Never equal to any of another text where a title was left out. */
  int at(int index) {
    return letters[index];
  }

  /** The UTF-16 offset in the text. */
  int place(int index) {
    return places[index];
  }

  boolean isGap(int index) {
    return letters[index] == GAP;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(size);
    for (int i = 0; i < size; i++) {
      out.appendCodePoint(isGap(i) ? '\n' : letters[i]);
    }
    return out.toString();
  }
}
