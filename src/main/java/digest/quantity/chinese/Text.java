package digest.quantity.chinese;

import java.util.Arrays;

/**
 * A text that can be asked beyond its ends: there it holds NUL. Remembers the numbers that were
 * last read in it, so that it belongs to one thread.
 */
final class Text {
  /** What ends a clause. */
  static final String STOPS = "，。；、！？：\n,;";

  /** A power of two. Whatever may begin with a number asks for it, and for the one behind it. */
  private static final int REMEMBERED = 8;

  private final String string;
  private final char[] characters;
  private final int[] starts = new int[REMEMBERED];
  private final Numeral[] numerals = new Numeral[REMEMBERED];

  Text(String string) {
    this.string = string;
    this.characters = string.toCharArray();
    Arrays.fill(starts, Integer.MIN_VALUE);
  }

  String string() {
    return string;
  }

  int length() {
    return characters.length;
  }

  char at(int index) {
    return index >= 0 && index < characters.length ? characters[index] : '\0';
  }

  boolean has(int index, String word) {
    int length = word.length();
    if (index < 0 || index > characters.length - length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (characters[index + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The number that begins there, as {@link Numerals} reads it. */
  Numeral numeral(int start) {
    int slot = start & REMEMBERED - 1;
    if (starts[slot] != start) {
      Numeral numeral = Numerals.read(this, start);
      numerals[slot] = numeral;
      starts[slot] = start;
    }
    return numerals[slot];
  }

  /** Whether the character there is one of these. */
  boolean isOneOf(int index, String characters) {
    char c = at(index);
    return c != '\0' && characters.indexOf(c) >= 0;
  }

  /** Whether one of these characters stands in the same clause not far before. */
  boolean isToldBefore(int start, int reach, String characters) {
    for (int i = start - 1; i >= start - reach && !isOneOf(i, STOPS); i--) {
      if (isOneOf(i, characters)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the one space that may stand between a number and its unit. */
  int afterSpace(int index) {
    char c = at(index);
    return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f' ? index + 1 : index;
  }

  /** Where the unit of a number stands; between Chinese characters there is no space. */
  int unitBehind(Numeral number) {
    return number.form() == Numeral.Form.ARABIC ? afterSpace(number.end()) : number.end();
  }

  boolean isLatinLetter(int index) {
    char c = at(index);
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
