package digest.han;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that the digest knows better than a general dictionary: how names of places are read, and
 * where the words of its field end.
 */
final class Readings {
  private static final Map<String, String> READINGS = readings();
  private static final Set<String> WORDS = words();
  private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElseThrow();

  private Readings() {}

  /** How it is read, in syllables parted by spaces; empty where the dictionary is right. */
  static String of(String word) {
    return READINGS.getOrDefault(word, "");
  }

  /** The length of the longest known word that begins here, in UTF-16 units; 0 if none does. */
  static int wordAt(String text, int start) {
    for (int end = Math.min(text.length(), start + LONGEST); end > start; end--) {
      if (WORDS.contains(text.substring(start, end))) {
        return end - start;
      }
    }
    return 0;
  }

  private static Map<String, String> readings() {
    Map<String, String> readings = new HashMap<>();
    for (String line : Lines.of("readings.txt")) {
      int space = line.indexOf(' ');
      readings.put(line.substring(0, space), line.substring(space + 1));
    }
    return Map.copyOf(readings);
  }

  private static Set<String> words() {
    Stream<String> plain =
        Lines.of("words.txt").stream().flatMap(line -> Stream.of(line.split(" ")));
    return Stream.concat(plain, READINGS.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
