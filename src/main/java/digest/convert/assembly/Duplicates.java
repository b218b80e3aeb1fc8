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

  private final String[] plain;
  private final Map<Integer, List<Integer>> bySample = new HashMap<>();
  private final Map<Integer, Integer> duplicates = new TreeMap<>();

  private Duplicates(List<ClassifiedPiece> pieces) {
    plain = pieces.stream().map(Duplicates::plain).toArray(String[]::new);
  }

  /** Index of each duplicate among the pieces → index of what it repeats. */
  static Map<Integer, Integer> find(List<ClassifiedPiece> pieces) {
    Duplicates found = new Duplicates(pieces);
    for (int at = 0; at < pieces.size(); at++) {
      if (found.plain[at].length() >= SHORTEST) {
        found.take(at, samples(found.plain[at]));
      }
    }
    return found.duplicates;
  }

  private void take(int at, Set<Integer> samples) {
    Set<Integer> hits = new TreeSet<>();
    for (int sample : samples) {
      bySample.getOrDefault(sample, List.of()).stream().limit(SAMPLE).forEach(hits::add);
    }
    hits.stream()
        .filter(other -> !duplicates.containsKey(other) && areAlike(plain[other], plain[at]))
        .findFirst()
        .ifPresent(other -> keepLonger(other, at));
    samples.forEach(sample -> bySample.computeIfAbsent(sample, none -> new ArrayList<>()).add(at));
  }

  private void keepLonger(int other, int at) {
    boolean longer = plain[other].length() >= plain[at].length();
    duplicates.put(longer ? at : other, longer ? other : at);
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
  private static Set<Integer> samples(String text) {
    int[] hashes = new int[text.length() - WINDOW + 1];
    for (int start = 0; start < hashes.length; start++) {
      hashes[start] = hash(text, start);
    }
    Set<Integer> chosen = new HashSet<>();
    for (int start = 0; start < hashes.length; start++) {
      int least = hashes[start];
      for (int at = start + 1; at < Math.min(hashes.length, start + GROUP); at++) {
        least = Math.min(least, hashes[at]);
      }
      chosen.add(least);
    }
    return chosen;
  }

  private static int hash(String text, int start) {
    int hash = 0;
    for (int at = start; at < start + WINDOW; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    return hash * 0x9E3779B9;
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
