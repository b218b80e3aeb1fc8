package digest.check.words;

import digest.diagnostic.Span;
import digest.model.Entity;
import digest.terms.EnglishWord;
import digest.terms.Mention;
import java.util.List;
import java.util.Objects;

/**
 * A part of a text in one language, and what it names.
 *
 * @param chinese what a Chinese part names; none in English
 * @param english what words of an English part stand for; none in Chinese
 * @param words those of an English part; none in Chinese
 */
record Part(
    String text,
    Places places,
    List<Mention<Entity>> chinese,
    List<Mention<Rendering>> english,
    List<EnglishWord> words) {
  /** Where characters of a text stand: UTF-16 offsets into it, the end not included. */
  @FunctionalInterface
  interface Places {
    Span span(int from, int to);
  }

  Part {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(places, "places");
    chinese = List.copyOf(chinese);
    english = List.copyOf(english);
    words = List.copyOf(words);
  }

  Span span(Mention<?> mention) {
    return places.span(mention.start(), mention.end());
  }

  /** Where it begins. */
  Span start() {
    return places.span(0, 0);
  }
}
