package digest.quantity.english;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may begin with a word. Nearly all words of a text begin nothing, and are passed over at the
 * cost of one look.
 */
final class Openings {
  static final byte NOTHING = 0;
  static final byte IDIOM = 1;
  static final byte DATE = 2;
  static final byte AMOUNT = 4;
  static final byte ANYTHING = IDIOM | DATE | AMOUNT;

  /**
   * A year told from another, and no other date: the commonest words, such as "the", do no more.
   */
  static final byte YEAR = 8;

  private static final Set<String> IDIOMS =
      union(List.of(Idioms.firsts(), Telephones.words(), NumberWords.numbers()));

  private static final Set<String> DATES =
      union(
          List.of(Calendar.names(), Parts.firsts(), NumberWords.firsts(), Set.of("'", "quarter")));

  private static final Set<String> AMOUNTS =
      union(
          List.of(
              Multiples.firsts(),
              Ordinals.firsts(),
              NumberWords.firsts(),
              Currencies.firsts(),
              Set.of("decade", "-", "−", "minus", "negative")));

  private Openings() {}

  private static Set<String> union(List<Set<String>> sets) {
    Set<String> union = new HashSet<>();
    sets.forEach(union::addAll);
    return union;
  }

  /** Of a word in lower case, or of a symbol. */
  static byte of(String word) {
    int idiom = IDIOMS.contains(word) ? IDIOM : NOTHING;
    int date = DATES.contains(word) ? DATE : NOTHING;
    int year = date == NOTHING && Years.firsts().contains(word) ? YEAR : NOTHING;
    int amount = AMOUNTS.contains(word) ? AMOUNT : NOTHING;
    return (byte) (idiom | date | year | amount);
  }

  static boolean has(byte opening, byte what) {
    return (opening & what) != 0;
  }
}
