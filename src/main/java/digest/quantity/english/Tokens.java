package digest.quantity.english;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A text cut into words, numbers and symbols. Tokens are asked for by their index; before the first
 * and after the last there are empty ones without end, so that nobody has to look for the edges.
 */
final class Tokens {
  /** What a token is. */
  enum Kind {
    WORD,
    /** Of digits, with separators. */
    NUMBER,
    SYMBOL,
    /** What only looks like a quantity or a part of one: 5G, an address. */
    NAME,
    /** Before the first and after the last. */
    NONE
  }

  /** English has a token in five characters or so. */
  private static final int LENGTH = 4;

  private final char[] text;
  private int[] starts;
  private int[] ends;
  private Kind[] kinds;
  private String[] words;
  private byte[] openings;
  private int size;

  /**
   * @param text is read and never changed
   */
  Tokens(char[] text) {
    this.text = text;
    int room = text.length / LENGTH + 8;
    starts = new int[room];
    ends = new int[room];
    kinds = new Kind[room];
    words = new String[room];
    openings = new byte[room];
  }

  void add(Kind kind, int start, int end, String word, byte opening) {
    if (size == starts.length) {
      grow(size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    openings[size] = opening;
    words[size++] = word;
  }

  private void grow(int length) {
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    kinds = Arrays.copyOf(kinds, length);
    words = Arrays.copyOf(words, length);
    openings = Arrays.copyOf(openings, length);
  }

  int size() {
    return size;
  }

  private boolean exists(int at) {
    return at >= 0 && at < size;
  }

  Kind kind(int at) {
    return exists(at) ? kinds[at] : Kind.NONE;
  }

  /** In lower case if the reader knows it; otherwise empty. */
  String word(int at) {
    return exists(at) ? words[at] : "";
  }

  boolean is(int at, String word) {
    assert Lexicon.knows(word) : word;
    return word(at).equals(word);
  }

  /** What may begin at a token that exists, as {@link Openings} tells it. */
  byte opening(int at) {
    return openings[at];
  }

  boolean isNumber(int at) {
    return kind(at) == Kind.NUMBER;
  }

  boolean isWord(int at) {
    return kind(at) == Kind.WORD;
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  /** As written. */
  String text(int at) {
    return exists(at) ? new String(text, starts[at], ends[at] - starts[at]) : "";
  }

  int length(int at) {
    return exists(at) ? ends[at] - starts[at] : 0;
  }

  char charAt(int at, int offset) {
    return text[starts[at] + offset];
  }

  boolean isCapital(int at) {
    return exists(at) && Character.isUpperCase(charAt(at, 0));
  }

  /** Whether nothing stands between a token and the one before it. */
  boolean isGlued(int at) {
    return exists(at) && exists(at - 1) && ends[at - 1] == starts[at];
  }

  /** Whether it is a hyphen between two words that make one: 12-km. */
  boolean isHyphen(int at) {
    return word(at).equals("-") && isGlued(at) && isGlued(at + 1);
  }

  /** A whole number of at most four digits, without separators; -1 if it is none. */
  int small(int at) {
    if (!isNumber(at) || length(at) > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < length(at); i++) {
      int digit = charAt(at, i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Of a token that is a number. */
  BigDecimal number(int at) {
    int small = small(at);
    if (small >= 0) {
      return BigDecimal.valueOf(small);
    }
    StringBuilder digits = new StringBuilder(length(at));
    for (int i = 0; i < length(at); i++) {
      char c = charAt(at, i);
      if (c >= '0' && c <= '9' || c == '.') {
        digits.append(c);
      }
    }
    return new BigDecimal(digits.toString());
  }
}
