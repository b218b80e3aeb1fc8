package digest.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * English words for things, found in text whatever the case, the number and the hyphens: {@code
 * little giant} is found in “Little giants”. Unlike {@link Names} it tells all that stand at a
 * place, the shorter within the longer too. Immutable, and safe to share between threads.
 */
public final class Renderings<T> {
  /** What may stand between two words of a name: a space, a hyphen, a dash, a full stop. */
  private static final String NAME_JOINS = " -–\n.\u00A0";

  /** Between words of other kinds quotes, commas and ’s may stand as well. */
  private static final String JOINS = NAME_JOINS + "’'s,“”";

  private final Map<String, List<Phrase<T>>> byFirst;

  /**
   * @param name whether its first letter must be a capital
   */
  private record Phrase<T>(List<String> stems, boolean name, T meant) {
    boolean isAt(List<EnglishWord> words, int at, String text) {
      if (at + stems.size() > words.size()
          || name && !Character.isUpperCase(text.charAt(words.get(at).start()))) {
        return false;
      }
      for (int i = 1; i < stems.size(); i++) {
        EnglishWord word = words.get(at + i);
        if (!word.stem().equals(stems.get(i)) || isParted(text, words.get(at + i - 1), word)) {
          return false;
        }
      }
      return true;
    }

    /** By the end of a sentence, and a name by any mark. */
    private boolean isParted(String text, EnglishWord before, EnglishWord word) {
      String joins = name ? NAME_JOINS : JOINS;
      for (int i = before.end(); i < word.start(); i++) {
        if (joins.indexOf(text.charAt(i)) < 0) {
          return true;
        }
      }
      return text.startsWith(". ", before.end()) && before.stem().length() > 2;
    }
  }

  /** Collects words and what they mean. */
  public static final class Builder<T> {
    private Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /** Words as they may stand anywhere in a sentence. */
    public Builder<T> add(String words, T meant) {
      return add(words, false, meant);
    }

    /** A proper name, which is never written small. */
    public Builder<T> addName(String name, T meant) {
      return add(name, true, meant);
    }

    private Builder<T> add(String words, boolean name, T meant) {
      List<String> stems = EnglishWord.of(words).stream().map(EnglishWord::stem).toList();
      if (!stems.isEmpty()) {
        byFirst
            .computeIfAbsent(stems.get(0), first -> new ArrayList<>(1))
            .add(new Phrase<>(stems, name, meant));
      }
      return this;
    }

    /** The builder can be used no more. */
    public Renderings<T> build() {
      Renderings<T> renderings = new Renderings<>(byFirst);
      byFirst = new HashMap<>();
      return renderings;
    }
  }

  private Renderings(Map<String, List<Phrase<T>>> byFirst) {
    this.byFirst = byFirst;
  }

  /**
   * By where they begin.
   *
   * @param words those of the text
   */
  public List<Mention<T>> find(String text, List<EnglishWord> words) {
    List<Mention<T>> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (Phrase<T> phrase : byFirst.getOrDefault(words.get(at).stem(), List.of())) {
        if (phrase.isAt(words, at, text)) {
          int start = words.get(at).start();
          int end = words.get(at + phrase.stems().size() - 1).end();
          found.add(new Mention<>(List.of(phrase.meant()), text.substring(start, end), start, end));
        }
      }
    }
    return found;
  }
}
