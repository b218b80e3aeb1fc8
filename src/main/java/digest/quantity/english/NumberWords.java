package digest.quantity.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Numbers in words. */
final class NumberWords {
  /** From one to ninety. */
  private static final Map<String, Integer> CARDINALS = new HashMap<>();

  /** From first to ninetieth. */
  private static final Map<String, Integer> ORDINALS = new HashMap<>();

  /** What a fraction is told by, in the singular and in the plural. */
  private static final Map<String, Integer> PARTS = new HashMap<>();

  /** Powers of ten: 6 for million. */
  private static final Map<String, Integer> SCALES =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  /** Hundreds of them: some multiple of a power of ten. */
  private static final Map<String, Integer> MANY =
      Map.of(
          "tens",
          1,
          "dozens",
          1,
          "hundreds",
          2,
          "thousands",
          3,
          "millions",
          6,
          "billions",
          9,
          "trillions",
          12);

  /** Short for a power of ten wherever it stands after a number. */
  private static final Map<String, Integer> SHORT =
      Map.of("mn", 6, "mln", 6, "bn", 9, "bln", 9, "tn", 12, "trn", 12, "trln", 12);

  static {
    String[] units =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen")
            .split(" ");
    String[] order =
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
            .split(" ");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < units.length; i++) {
      CARDINALS.put(units[i], i + 1);
      ORDINALS.put(order[i], i + 1);
    }
    for (int i = 0; i < tens.length; i++) {
      CARDINALS.put(tens[i], 10 * (i + 2));
      ORDINALS.put(tens[i].replace("y", "ieth"), 10 * (i + 2));
    }
    ORDINALS.put("hundredth", 100);
    ORDINALS.put("thousandth", 1000);
    for (String part : order) {
      if (ORDINALS.get(part) > 2) {
        PARTS.put(part, ORDINALS.get(part));
        PARTS.put(part + "s", ORDINALS.get(part));
      }
    }
    PARTS.putAll(Map.of("half", 2, "halves", 2, "quarter", 4, "quarters", 4));
    PARTS.putAll(Map.of("hundredth", 100, "hundredths", 100, "thousandth", 1000));
    PARTS.putAll(Map.of("thousandths", 1000, "twentieth", 20, "twentieths", 20));
  }

  private NumberWords() {}

  static Set<String> words() {
    Set<String> words = new HashSet<>(Set.of("dozen", "score", "scores", "several", "few", "many"));
    words.addAll(Set.of("a", "an", "and", "half", "zero", "nil", "minus", "negative", "couple"));
    words.addAll(Set.of("k", "m", "b", "t", "scores"));
    words.addAll(CARDINALS.keySet());
    words.addAll(ORDINALS.keySet());
    words.addAll(PARTS.keySet());
    words.addAll(SCALES.keySet());
    words.addAll(MANY.keySet());
    words.addAll(SHORT.keySet());
    return words;
  }

  static Set<String> ordinals() {
    return ORDINALS.keySet();
  }

  /** The words with which a number may begin. */
  static Set<String> firsts() {
    Set<String> firsts =
        new HashSet<>(Set.of("a", "an", "half", "zero", "nil", "several", "scores"));
    firsts.addAll(Set.of("decades", "centuries", "½", "¼", "¾"));
    firsts.addAll(CARDINALS.keySet());
    firsts.addAll(ORDINALS.keySet());
    firsts.addAll(SCALES.keySet());
    firsts.addAll(MANY.keySet());
    return firsts;
  }

  /** 1 to 19 and the tens; 0 if the word is none of them. */
  static int cardinal(String word) {
    return CARDINALS.getOrDefault(word, 0);
  }

  /** 1 to 20, the tens, a hundred and a thousand; 0 if the word is none of them. */
  static int ordinal(String word) {
    return ORDINALS.getOrDefault(word, 0);
  }

  /** 3 for a third; 0 if the word is none. */
  static int part(String word) {
    return PARTS.getOrDefault(word, 0);
  }

  /** The power of ten of hundred, thousand, million …; 0 if the word is none of them. */
  static int scale(String word) {
    return SCALES.getOrDefault(word, 0);
  }

  /** The power of ten of hundreds, thousands, millions …; 0 if the word is none of them. */
  static int many(String word) {
    return MANY.getOrDefault(word, 0);
  }

  /** Whether it takes "of" before what it counts: dozens of, a score of. */
  static boolean isClass(String word) {
    return word.equals("score") || word.equals("scores") || many(word) > 0;
  }

  /** The power of ten of bn, tn …; 0 if the word is none of them. */
  static int abbreviated(String word) {
    return SHORT.getOrDefault(word, 0);
  }
}
