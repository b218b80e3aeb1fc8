package digest.quantity.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Phrases of one or more words that stand for something, the longest found first. A hyphen and a
 * stop are words of their own: {@code year-on-year} has five.
 */
final class Phrases<T> {
  /** A phrase and what it stands for. */
  record Phrase<T>(List<String> words, T value) {
    int length() {
      return words.size();
    }
  }

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
    List<String> words = phrase.words();
    byFirst.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(phrase);
    byLast.computeIfAbsent(words.get(words.size() - 1), word -> new ArrayList<>()).add(phrase);
  }

  static List<String> wordsOf(String phrase) {
    return List.of(phrase.replaceAll("([^\\p{L}\\p{N} ])", " $1 ").strip().split(" +"));
  }

  Set<String> words() {
    return byFirst.values().stream()
        .flatMap(List::stream)
        .flatMap(phrase -> phrase.words().stream())
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
    Phrase<T> none = new Phrase<>(List.of(), null);
    return byFirst.containsKey(tokens.word(at)) ? at(tokens, at, none).length() : 0;
  }

  private static <T> Phrase<T> first(
      List<Phrase<T>> some, Tokens tokens, int at, int back, Phrase<T> otherwise) {
    for (Phrase<T> phrase : some) {
      if (stands(phrase.words(), tokens, at - back * phrase.length())) {
        return phrase;
      }
    }
    return otherwise;
  }

  private static boolean stands(List<String> words, Tokens tokens, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.word(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
