package digest.quantity.chinese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words that stand for something, found by their first character, the longest first. */
final class Words<T> {
  /** A word of the table; of length 0 where none was found. */
  record Word<T>(String text, T meaning) {
    int length() {
      return text.length();
    }

    boolean found() {
      return !text.isEmpty();
    }
  }

  /** A page of the table holds as many first characters. */
  private static final int PAGE = 256;

  private static final char[] EMPTY = new char[PAGE];

  private final char[] firsts;

  /** By the upper and the lower half of a first character, its number in the next; 0 for none. */
  private final char[][] pages = new char[PAGE][];

  private final List<Bucket<T>> byFirst = new ArrayList<>();
  private final Word<T> none;

  private Words(Map<Character, List<Word<T>>> table, T nothing) {
    none = new Word<>("", nothing);
    byFirst.add(new Bucket<>(List.of(), none));
    table.values().forEach(words -> byFirst.add(new Bucket<>(words, none)));
    firsts = new char[table.size()];
    Arrays.fill(pages, EMPTY);
    int i = 0;
    for (char first : table.keySet()) {
      firsts[i++] = first;
      char[] page = pages[first / PAGE];
      pages[first / PAGE] = page == EMPTY ? EMPTY.clone() : page;
      pages[first / PAGE][first % PAGE] = (char) i;
    }
  }

  /**
   * @param nothing what stands for no word
   */
  static <T> Words<T> of(Map<String, T> words, T nothing) {
    Map<Character, List<Word<T>>> table = new TreeMap<>();
    words.entrySet().stream()
        .map(word -> new Word<>(word.getKey(), word.getValue()))
        .sorted(Comparator.<Word<T>>comparingInt(Word::length).reversed())
        .forEach(
            word ->
                table.computeIfAbsent(word.text().charAt(0), first -> new ArrayList<>()).add(word));
    return new Words<>(table, nothing);
  }

  /** A list of words, parted by spaces, that all say the same. */
  static Words<Boolean> ofAll(String words) {
    Map<String, Boolean> table = new TreeMap<>();
    for (String word : words.split(" ")) {
      table.put(word, true);
    }
    return of(table, false);
  }

  Word<T> at(Text text, int index) {
    char first = text.at(index);
    int number = pages[first / PAGE][first % PAGE];
    return number == 0 ? none : byFirst.get(number).at(text, index);
  }

  char[] firsts() {
    return firsts.clone();
  }
}
