package digest.quantity.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Phrases of one or more words that stand for something, the longest found first. A hyphen and a
 * stop are words of their own: {@code year-on-year} has five.
 */
final class Phrases<T> {
  /** A phrase and what it stands for. */
  static final class Phrase<T> {
    private final String[] words;
    private final T value;

    Phrase(List<String> words, T value) {
      this.words = words.stream().map(String::intern).toArray(String[]::new);
      this.value = value;
    }

    int length() {
      return words.length;
    }

    T value() {
      return value;
    }

    /**
     * Whether it begins at a token. The words of a text are those of {@link Vocabulary}, which are
     * interned like these, so that there is no need to compare their letters.
     */
    private boolean stands(Tokens tokens, int at) {
      for (int i = 0; i < words.length; i++) {
        if (tokens.word(at + i) != words[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private final Phrase<T> none = new Phrase<>(List.of(), null);
  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

  Phrases(Map<String, T> meanings) {
    meanings.entrySet().stream()
        .map(entry -> new Phrase<>(wordsOf(entry.getKey()), entry.getValue()))
        .sorted(Comparator.comparingInt((Phrase<T> phrase) -> -phrase.length()))
        .forEach(this::add);
  }

  /** Phrases that all stand for the same, as a set of them is written: with commas between. */
  static Map<String, Boolean> listed(String phrases) {
    return List.of(phrases.strip().split("\\s*,\\s*")).stream()
        .collect(Collectors.toMap(phrase -> phrase, phrase -> true, (one, same) -> one));
  }

  private void add(Phrase<T> phrase) {
    String last = phrase.words[phrase.length() - 1];
    byFirst.computeIfAbsent(phrase.words[0], word -> new ArrayList<>()).add(phrase);
    byLast.computeIfAbsent(last, word -> new ArrayList<>()).add(phrase);
  }

  static List<String> wordsOf(String phrase) {
    return List.of(phrase.replaceAll("([^\\p{L}\\p{N} ])", " $1 ").strip().split(" +"));
  }

  /** The first words of all. */
  Set<String> firsts() {
    return byFirst.keySet();
  }

  Set<String> words() {
    return byFirst.values().stream()
        .flatMap(List::stream)
        .flatMap(phrase -> Stream.of(phrase.words))
        .collect(Collectors.toSet());
  }

  /** The longest that begins at a token; {@code otherwise} if none does. */
  Phrase<T> at(Tokens tokens, int at, Phrase<T> otherwise) {
    List<Phrase<T>> some = byFirst.get(tokens.word(at));
    return some == null ? otherwise : first(some, tokens, at, 0, otherwise);
  }

  /** The longest whose last word is just before a token; {@code otherwise} if there is none. */
  Phrase<T> before(Tokens tokens, int end, Phrase<T> otherwise) {
    List<Phrase<T>> some = byLast.get(tokens.word(end - 1));
    return some == null ? otherwise : first(some, tokens, end, 1, otherwise);
  }

  /** Whether one begins at a token, and how many tokens the longest has; 0 if none does. */
  int lengthAt(Tokens tokens, int at) {
    return at(tokens, at, none).length();
  }

  private static <T> Phrase<T> first(
      List<Phrase<T>> some, Tokens tokens, int at, int back, Phrase<T> otherwise) {
    for (Phrase<T> phrase : some) {
      if (phrase.stands(tokens, at - back * phrase.length())) {
        return phrase;
      }
    }
    return otherwise;
  }
}
