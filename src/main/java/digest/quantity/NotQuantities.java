package digest.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that only look like quantities, in either language, as the site's glossary lists them: 十四五,
 * 5G, “3+5”. Found by their first character, the longest first. Latin letters match in either case,
 * and a word of them is never the middle of a longer one.
 */
public final class NotQuantities {
  public static final NotQuantities NONE = new NotQuantities(List.of());

  /** Chinese characters and their punctuation know no lower case. */
  private static final char FIRST_HAN = '\u2e80';

  private static final char LAST_HAN = '\u9fff';

  private final Map<Character, List<String>> byFirst = new HashMap<>();

  /** Asked at every character of every text, nearly always in vain. */
  private final boolean[] firsts;

  public NotQuantities(Collection<String> words) {
    words.stream()
        .filter(word -> !word.isBlank())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .forEach(
            word ->
                byFirst
                    .computeIfAbsent(fold(word.charAt(0)), first -> new ArrayList<>())
                    .add(word));
    firsts = new boolean[1 + byFirst.keySet().stream().max(Comparator.naturalOrder()).orElse('\0')];
    byFirst.keySet().forEach(first -> firsts[first] = true);
  }

  /**
   * @param at UTF-16 offset in the text
   * @return the length in UTF-16 units of the longest such word that begins here; 0 if none does
   */
  public int lengthAt(String text, int at) {
    char first = fold(text.charAt(at));
    return first < firsts.length && firsts[first] ? lengthAt(text, at, byFirst.get(first)) : 0;
  }

  private static int lengthAt(String text, int at, List<String> words) {
    for (String word : words) {
      if (standsAt(text, at, word)) {
        return word.length();
      }
    }
    return 0;
  }

  private static boolean standsAt(String text, int at, String word) {
    int end = at + word.length();
    if (end > text.length()) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (fold(text.charAt(at + i)) != fold(word.charAt(i))) {
        return false;
      }
    }
    return !continues(text, at, word.charAt(0), at - 1)
        && !continues(text, end - 1, word.charAt(word.length() - 1), end);
  }

  /** Whether a Latin word or a number goes on across the edge of a match. */
  private static boolean continues(String text, int edge, char inside, int outside) {
    if (outside < 0 || outside >= text.length()) {
      return false;
    }
    char next = text.charAt(outside);
    return isLatin(inside) && isLatin(next) || isDigit(inside) && isDigit(next);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private static char fold(char c) {
    boolean alone = c < 'A' || c >= 'a' && c <= 'z' || c >= FIRST_HAN && c <= LAST_HAN;
    return alone ? c : Character.toLowerCase(c);
  }
}
