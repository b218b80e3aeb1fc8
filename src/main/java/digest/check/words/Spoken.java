package digest.check.words;

import digest.diagnostic.Span;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.terms.Mention;
import java.util.List;
import java.util.Objects;

/**
 * A part of a Chinese text without what the vocabularies know, and its English.
 *
 * @param place where the part stands
 * @param text as it is, but that every name and term the vocabularies have is a row of {@code \n}
 * @param english that of the twin; empty where there is none
 */
public record Spoken(Span place, String text, String english) {
  public Spoken {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(english, "english");
  }

  /** All parts of an article in their order. */
  public static List<Spoken> of(Article article, AlignedDocument document, Lexicon lexicon) {
    return Rows.of(article, document, lexicon).stream()
        .flatMap(List::stream)
        .filter(row -> row.chinese().isPresent())
        .map(row -> of(row.chinese().get(), row.english().map(Part::text).orElse("")))
        .toList();
  }

  private static Spoken of(Part part, String english) {
    StringBuilder text = new StringBuilder(part.text());
    for (Mention<?> known : part.chinese()) {
      int length = known.end() - known.start();
      text.replace(known.start(), known.end(), "\n".repeat(length));
    }
    return new Spoken(part.places().span(0, part.text().length()), text.toString(), english);
  }
}
