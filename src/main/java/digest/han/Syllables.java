package digest.han;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How single characters may be read: a list of its own, since to load the dictionary takes longer
 * than all else that a check of names does.
 */
final class Syllables {
  private static final Map<Character, List<String>> READINGS = readings();

  private Syllables() {}

  /**
   * Without tones, ü written {@code v}, the usual one first; none of a character that the list
   * lacks.
   */
  static List<String> of(char han) {
    return READINGS.getOrDefault(han, List.of());
  }

  private static Map<Character, List<String>> readings() {
    Map<Character, List<String>> readings = new HashMap<>(16_384);
    for (String line : Lines.of("characters.txt")) {
      int space = line.indexOf(' ');
      String syllable = line.substring(0, space);
      int bar = line.indexOf('|') < 0 ? line.length() : line.indexOf('|');
      line.substring(space + 1, bar).chars().forEach(c -> all(readings, (char) c).add(0, syllable));
      line.substring(Math.min(bar + 1, line.length()))
          .chars()
          .forEach(c -> all(readings, (char) c).add(syllable));
    }
    return readings;
  }

  private static List<String> all(Map<Character, List<String>> readings, char c) {
    return readings.computeIfAbsent(c, unread -> new ArrayList<>(1));
  }
}
