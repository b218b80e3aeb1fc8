package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.line.ClassifiedPiece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Paragraphs that stand on a page twice: equal, nearly equal, or one a part of the other. The
 * longer one is kept, of equals the first.
 */
final class Duplicates {
  private static final int SHORTEST = 10;
  private static final int WINDOW = 7;
  private static final int GROUP = 4;
  private static final int GRAM = 3;
  private static final int SAMPLE = 16;

  /** Shorter ones are only repeated where the beginning or end of another is just the same. */
  private static final int LONG_ENOUGH = 30;

  private static final int LONGEST = 20_000;
  private static final double ALIKE = 0.7;

  private Duplicates() {}

  /** Index of each duplicate among the pieces → index of what it repeats. */
  static Map<Integer, Integer> find(List<ClassifiedPiece> pieces) {
    Map<String, List<Integer>> bySample = new HashMap<>();
    Map<Integer, Integer> duplicates = new TreeMap<>();
    for (int at = 0; at < pieces.size(); at++) {
      String text = plain(pieces.get(at));
      if (text.length() >= SHORTEST) {
        compare(pieces, at, text, bySample, duplicates);
        for (String sample : samples(text)) {
          bySample.computeIfAbsent(sample, none -> new ArrayList<>()).add(at);
        }
      }
    }
    return duplicates;
  }

  private static void compare(
      List<ClassifiedPiece> pieces,
      int at,
      String text,
      Map<String, List<Integer>> bySample,
      Map<Integer, Integer> duplicates) {
    Map<Integer, Integer> hits = new TreeMap<>();
    for (String sample : samples(text)) {
      List<Integer> before = bySample.getOrDefault(sample, List.of());
      before.stream().limit(SAMPLE).forEach(other -> hits.merge(other, 1, Integer::sum));
    }
    for (int other : hits.keySet()) {
      if (!duplicates.containsKey(other) && areAlike(plain(pieces.get(other)), text)) {
        boolean longer = plain(pieces.get(other)).length() >= text.length();
        duplicates.put(longer ? at : other, longer ? other : at);
        return;
      }
    }
  }

  /** Most of the shorter stands in the longer. */
  private static boolean areAlike(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    if (shorter.length() < LONG_ENOUGH) {
      return longer.startsWith(shorter) || longer.endsWith(shorter);
    }
    Set<String> windows = windows(longer);
    Set<String> wanted = windows(shorter);
    long found = wanted.stream().filter(windows::contains).count();
    return found >= ALIKE * wanted.size();
  }

  private static Set<String> windows(String text) {
    Set<String> windows = new HashSet<>();
    for (int at = 0; at + GRAM <= text.length(); at++) {
      windows.add(text.substring(at, at + GRAM));
    }
    return windows;
  }

  /**
   * Of every few windows in a row the one with the least hash: texts that share a passage share one
   * of these (Schleimer, Wilkerson and Aiken, Winnowing, 2003).
   */
  private static Set<String> samples(String text) {
    Set<String> chosen = new TreeSet<>();
    for (int start = 0; start + WINDOW <= text.length(); start++) {
      String least = text.substring(start, start + WINDOW);
      for (int at = start + 1; at < start + GROUP && at + WINDOW <= text.length(); at++) {
        String window = text.substring(at, at + WINDOW);
        least = hash(window) < hash(least) ? window : least;
      }
      chosen.add(least);
    }
    return chosen;
  }

  private static int hash(String window) {
    return window.hashCode() * 0x9E3779B9;
  }

  private static String plain(ClassifiedPiece piece) {
    boolean text = piece.role() == LineRole.TEXT || piece.role() == LineRole.CAPTION;
    if (!text) {
      return "";
    }
    String whole = piece.text();
    return whole.substring(0, Math.min(whole.length(), LONGEST)).replaceAll("[\\s\\p{P}]", "");
  }
}
