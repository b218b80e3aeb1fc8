package digest.han;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Family names and how they are read as such: 单 is shan, 曾 is zeng, 欧阳 is one name. */
final class Surnames {
  private static final Map<String, List<String>> READINGS = readings();
  private static final int LONGEST =
      READINGS.keySet().stream().mapToInt(String::length).max().orElseThrow();

  private Surnames() {}

  /** Without tones, ü written {@code v}, the usual reading first; none if it is no family name. */
  static List<String> readings(String surname) {
    return READINGS.getOrDefault(surname, List.of());
  }

  /** How many UTF-16 units of a name its family name takes; 0 if it begins with none. */
  static int length(String name) {
    for (int end = Math.min(LONGEST, name.length() - 1); end > 0; end--) {
      if (READINGS.containsKey(name.substring(0, end))) {
        return end;
      }
    }
    return 0;
  }

  private static Map<String, List<String>> readings() {
    Map<String, List<String>> readings = new HashMap<>();
    for (String line : Lines.of("surnames.txt")) {
      List<String> words = List.of(line.split(" "));
      if (words.get(0).equals("plain")) {
        words.get(1).chars().forEach(c -> readings.put(Character.toString(c), plain((char) c)));
      } else {
        readings.put(words.get(1), words.subList(2, words.size()));
      }
    }
    return readings;
  }

  private static List<String> plain(char surname) {
    return Syllables.of(surname);
  }
}
