package digest.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of English text.
 *
 * @param stem in lower case, without the ending of a plural; letters of any Latin alphabet
 * @param start UTF-16 offset, from 0
 * @param end UTF-16 offset, not included; an ’s is not part of the word
 */
public record EnglishWord(String stem, int start, int end) {
  private static final int SHORT = 3;

  /** All words in their order. Hyphens and dashes part words; an apostrophe within one does not. */
  public static List<EnglishWord> of(String text) {
    List<EnglishWord> words = new ArrayList<>(text.length() / 6);
    for (int at = 0; at < text.length(); ) {
      if (isLetter(text.charAt(at))) {
        int end = end(text, at);
        words.add(new EnglishWord(stem(text.substring(at, end)), at, end));
        at = end;
        if (isPossessive(text, at)) {
          at += 2;
        }
      } else {
        at++;
      }
    }
    return words;
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length()
        && (isLetter(text.charAt(end)) || isWithin(text, end) && !isPossessive(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isWithin(String text, int at) {
    return isApostrophe(text.charAt(at)) && at + 1 < text.length() && isLetter(text.charAt(at + 1));
  }

  private static boolean isPossessive(String text, int at) {
    return at + 1 < text.length()
        && isApostrophe(text.charAt(at))
        && text.charAt(at + 1) == 's'
        && (at + 2 == text.length() || !isLetter(text.charAt(at + 2)));
  }

  private static boolean isApostrophe(char c) {
    return c == '’' || c == '\'';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c < 0x250 && Character.isLetterOrDigit(c);
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\'', '’');
    int length = lower.length();
    if (length <= SHORT || lower.charAt(length - 1) != 's') {
      return lower;
    } else if (lower.endsWith("ies")) {
      return lower.substring(0, length - 3) + "y";
    } else if (lower.endsWith("sses")
        || lower.endsWith("shes")
        || lower.endsWith("ches")
        || lower.endsWith("xes")) {
      return lower.substring(0, length - 2);
    }
    boolean plural = "siu".indexOf(lower.charAt(length - 2)) < 0;
    return plural ? lower.substring(0, length - 1) : lower;
  }
}
