package digest.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that a misspelt one was meant for. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate with the fewest slips (a character left out, put in, changed, or two neighbours
   * swapped), if there are few enough for its length; among equals the first in natural order.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    int allowed = Math.max(1, word.length() / 3);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
        .filter(candidate -> slips(word, candidate) <= allowed)
        .min(
            Comparator.comparingInt((String c) -> slips(word, c))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** A hint such as {@code did you mean `wuhan`?}, or nothing. */
  public static String hint(String word, Collection<String> candidates) {
    return to(word, candidates).map(name -> "did you mean `" + name + "`?").orElse("");
  }

  /** How many slips make the one of the other (Damerau-Levenshtein, optimal string alignment). */
  public static int slips(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : cheapest(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
