package digest.quantity.chinese;

import digest.quantity.chinese.Words.Word;
import java.util.List;

/** The words of a table that begin with one character. There may be more than a hundred. */
final class Bucket<T> {
  private final List<Word<T>> longer;
  private final char[] seconds;

  /** One bit for each second character, some of which share one. */
  private long marks;

  /** The word of one character; the word that stands for none if there is none. */
  private final Word<T> shortest;

  /**
   * @param words the longest first
   */
  Bucket(List<Word<T>> words, Word<T> none) {
    longer = words.stream().filter(word -> word.length() > 1).toList();
    shortest = words.stream().filter(word -> word.length() == 1).findFirst().orElse(none);
    seconds = new char[longer.size()];
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = longer.get(i).text().charAt(1);
      marks |= 1L << seconds[i];
    }
  }

  /** The longest that stands there, where the first character is known to. */
  Word<T> at(Text text, int index) {
    char second = text.at(index + 1);
    if ((marks >>> second & 1) != 0) {
      for (int i = 0; i < seconds.length; i++) {
        if (seconds[i] == second && text.has(index, longer.get(i).text())) {
          return longer.get(i);
        }
      }
    }
    return shortest;
  }
}
