package digest.convert.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often runs of one to four characters stand on a page: all that the converter knows of words.
 * Counted in UTF-16 units, which is enough to compare. Of a page that is much longer than any
 * newspaper prints, only the beginning of each line is counted.
 */
public final class Grams {
  private static final int LONGEST = 4;
  private static final int MOST = 200_000;
  private static final double FAST = 0.6;
  private static final String SENTENCE_ENDS = "。！？”";

  private final LongCounts counts;
  private final LongCounts starts = new LongCounts(256);
  private final Map<Character, Long> afterwards = new HashMap<>();
  private final Map<Character, Long> beforehand = new HashMap<>();

  public Grams(List<String> texts) {
    long length = texts.stream().mapToLong(String::length).sum();
    counts = new LongCounts((int) Math.min(length, MOST) * 4);
    int each = Math.max(20, MOST / Math.max(1, texts.size()));
    long left = MOST;
    for (String text : texts) {
      String part = text.length() <= Math.max(each, 2_000) ? text : text.substring(0, each);
      if (left > 0) {
        add(part);
      }
      left -= part.length();
    }
    counts.each(this::pair);
  }

  /** Remembers of each character the neighbour it has most often. */
  private void pair(long key, int often) {
    if (key > 0xFFFF && key <= 0xFFFFFFFFL) {
      char first = (char) (key >> 16);
      char second = (char) key;
      afterwards.merge(first, (long) often << 16 | second, Math::max);
      beforehand.merge(second, (long) often << 16 | first, Math::max);
    }
  }

  private void add(String text) {
    for (int start = 0; start < text.length(); start++) {
      long key = 0;
      for (int end = start; end < Math.min(text.length(), start + LONGEST); end++) {
        key = key << 16 | text.charAt(end);
        counts.add(key);
        if (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) >= 0) {
          starts.add(key);
        }
      }
    }
  }

  /** How often this stands on the page. */
  public int count(CharSequence gram) {
    return counts.get(key(gram));
  }

  /** How often this stands there right behind the end of a sentence. */
  public int countAsStart(CharSequence gram) {
    return starts.get(key(gram));
  }

  private static long key(CharSequence gram) {
    long key = 0;
    for (int at = 0; at < gram.length(); at++) {
      key = key << 16 | gram.charAt(at);
    }
    return key;
  }

  /**
   * How much of a word lies across a seam: the length of the longest run of characters that spans
   * it and stands elsewhere on the page; 0 if none does.
   */
  public int longestAcross(String before, String after) {
    for (int length = LONGEST; length > 1; length--) {
      for (int left = 1; left < length; left++) {
        if (left <= before.length() && length - left <= after.length()) {
          String across =
              before.substring(before.length() - left) + after.substring(0, length - left);
          if (count(across) > 0) {
            return length;
          }
        }
      }
    }
    return 0;
  }

  /**
   * Whether a character nearly always stands before one and the same other, as the first half of a
   * word that is never used alone; and that one is not what follows here.
   */
  public boolean wants(char last, char other) {
    return isFast(afterwards.getOrDefault(last, 0L), last, other);
  }

  /** The same of a character and what stands before it. */
  public boolean wantsBefore(char first, char other) {
    return isFast(beforehand.getOrDefault(first, 0L), first, other);
  }

  /**
   * @param partner how often the most frequent neighbour stands there, and which it is
   */
  private boolean isFast(long partner, char one, char other) {
    long often = partner >> 16;
    boolean fast = often >= 2 && often >= FAST * (count(String.valueOf(one)) - 1);
    return fast && (char) partner != other;
  }

  /**
   * How firmly two characters hold together: of all places where the rarer of them stands, the
   * share where the other stands beside it. 0 if they never meet.
   */
  public double bond(char before, char after) {
    int together = count("" + before + after);
    int rarer = Math.min(count("" + before), count("" + after));
    return together == 0 ? 0 : (double) together / Math.max(1, rarer);
  }
}
