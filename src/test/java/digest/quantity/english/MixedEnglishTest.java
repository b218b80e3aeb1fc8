package digest.quantity.english;

import static org.assertj.core.api.Assertions.assertThat;

import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All words the reader knows, in any order and glued in any way, are read without a fault. */
class MixedEnglishTest {
  private static final EnglishQuantities READER = new EnglishQuantities(NotQuantities.NONE);
  private static final int TEXTS = 150_000;
  private static final String[] SHAPES =
      ("1|0|7|12|30|65|100|1842|2023|2,156|3.5|007|1/3|21-15|over-60s|99999999999999999999|May|March"
           + "|Road|Article|A|C|S|Line|Q|H|half|third|second|quarter|to|by|from|between|and|of|the")
          .split("\\|");
  private static final String[] GLUES = {
    " ", " ", " ", " ", " ", "-", "-", "", "- ", ", ", ". ", "–", "/", "’s ", " (", ") ", ":",
    "\n\n"
  };

  /** A sentence, with its words and marks recombined. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was cut by half to 6 tonnes .",
        "three trillion-yuan and 20 hundred-billion-yuan clusters of a score of years old",
        "those under 65 , aged 18 to 60 , over-60s and the under-18s or over",
        "up from a quarter to a third year on year , by between 5 and 8 per cent",
        "89 second- and third-grade hospitals in the third straight year running in a row",
        "Tel : +86 10 6289 1234 or 88 East Nanjing Road , Lines 3 and 4 , beat 1-3 , 21-15",
        "the latter half of 2023 from the 5th to the 9th half-year 4K 3-to-1 2/3 majority 1-in-5",
      })
  void sentenceCanBeRecombined(String sentence) {
    Random random = new Random(sentence.hashCode());
    String[] words = sentence.split(" ");
    for (int i = 0; i < TEXTS / 10; i++) {
      assertSound(mixed(random, words));
    }
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void wordsOfTheReaderCanStandAnywhere(Set<String> words) {
    Random random = new Random(words.size());
    String[] pieces = words.toArray(String[]::new);
    for (int i = 0; i < TEXTS / 10; i++) {
      assertSound(mixed(random, pieces));
    }
  }

  static List<Set<String>> vocabularies() {
    Set<String> all = new TreeSet<>(Multiples.words());
    List.of(
            ChangeWords.words(),
            Measures.words(),
            Currencies.words(),
            Hedges.words(),
            Idioms.words())
        .forEach(all::addAll);
    all.addAll(NumberWords.words());
    return List.of(
        new TreeSet<>(NumberWords.words()),
        new TreeSet<>(Measures.words()),
        new TreeSet<>(ChangeWords.words()),
        new TreeSet<>(Multiples.words()),
        new TreeSet<>(Hedges.words()),
        new TreeSet<>(Calendar.words()),
        all);
  }

  private static String mixed(Random random, String[] words) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(10); i >= 0; i--) {
      String[] from = random.nextInt(3) == 0 ? SHAPES : words;
      String word = from[random.nextInt(from.length)];
      boolean capital = random.nextInt(6) == 0;
      text.append(capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) : word);
      text.append(capital ? word.substring(1) : "");
      text.append(GLUES[random.nextInt(GLUES.length)]);
    }
    return text.toString();
  }

  private static void assertSound(String text) {
    int floor = 0;
    for (Quantity one : READER.read(text)) {
      if (one.start() < floor || !text.startsWith(one.text(), one.start())) {
        throw new AssertionError(one + " before " + floor + " in " + text);
      }
      floor = one.end();
    }
  }

  @Test
  void halfOfARangeIsRead() {
    assertThat(READER.read("It was cut by half to 6 tonnes.")).hasSize(2);
  }
}
