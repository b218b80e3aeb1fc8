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

/**
 * Paragraphs that stand on a page twice: equal, nearly equal, or one a part of the other. The
 * longer one is kept, of equals the first.
 */
final class Duplicates {
  private static final int SHORTEST = 20;
  private static final int WINDOW = 8;
  private static final int SAMPLE = 16;
  private static final int LONGEST = 20_000;
  private static final double ALIKE = 0.85;

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
    Set<String> windows = windows(longer);
    Set<String> wanted = windows(shorter);
    long found = wanted.stream().filter(windows::contains).count();
    return found >= ALIKE * wanted.size();
  }

  private static Set<String> windows(String text) {
    Set<String> windows = new HashSet<>();
    for (int at = 0; at + WINDOW / 2 <= text.length(); at++) {
      windows.add(text.substring(at, at + WINDOW / 2));
    }
    return windows;
  }

  /** A few windows, chosen by their hash, so that like texts choose the same ones. */
  private static List<String> samples(String text) {
    Set<String> chosen = new HashSet<>();
    for (int at = 0; at + WINDOW <= text.length(); at++) {
      String window = text.substring(at, at + WINDOW);
      if ((window.hashCode() * 0x9E3779B9 >>> 28) == 0) {
        chosen.add(window);
      }
    }
    if (chosen.isEmpty()) {
      chosen.add(text.substring(0, WINDOW));
    }
    return List.copyOf(chosen);
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
