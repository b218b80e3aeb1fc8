package digest.render.marks;

import digest.markdown.AlignedDocument;
import digest.markdown.Originals;
import digest.model.Article;
import digest.model.Figure;
import digest.model.Language;
import digest.model.Pair;
import digest.model.Pair.State;
import digest.model.StepPairing;
import digest.model.Translation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the other text of an article has for the parts of one: all of the Chinese for the English,
 * where it tells what is a term; of the English only the key figures, which are shown. A figure
 * whose Chinese changed since it was translated is none for the Chinese.
 */
final class Twins {
  private final Article article;
  private final AlignedDocument document;
  private final Map<Spot, String> twins = new HashMap<>();

  Twins(Article article, AlignedDocument document) {
    this.article = article;
    this.document = document;
  }

  /** By the places of the text in this language. */
  Map<Spot, String> of(Language language) {
    keyFigures(language);
    if (language == Language.EN) {
      twins.put(Spot.SUMMARY, article.chinese().summary().value());
      steps();
      blocks();
    }
    return twins;
  }

  private void keyFigures(Language language) {
    Originals originals = Originals.ofHeader(article);
    List<Figure> own = figures(article.in(language));
    for (int i = 0; i < own.size(); i++) {
      String id = own.get(i).id();
      Spot spot = Spot.keyFigure(i);
      figures(article.in(language.other())).stream()
          .filter(twin -> twin.id().equals(id))
          .filter(twin -> language == Language.EN || !isStale(id, originals))
          .findFirst()
          .ifPresent(twin -> twins.put(spot, twin.value().value()));
    }
  }

  /** Without a stamp nothing needs to be hashed. */
  private boolean isStale(String id, Originals originals) {
    boolean stamped =
        article.in(Language.EN).stream()
            .anyMatch(text -> text.translates().figures().containsKey(id));
    return stamped && originals.figureState(id) == State.STALE;
  }

  private static List<Figure> figures(Optional<Translation> text) {
    return text.map(Translation::figures).orElse(List.of());
  }

  private void steps() {
    StepPairing pairing = StepPairing.of(article);
    for (int i = 0; i < article.chinese().steps().size(); i++) {
      String zh = article.chinese().steps().get(i).text().value();
      pairing.english(i).ifPresent(english -> twins.put(Spot.step(english), zh));
    }
  }

  private void blocks() {
    for (Pair pair : document.pairs()) {
      document
          .zh(pair)
          .filter(block -> pair.en() >= 0)
          .ifPresent(zh -> twins.put(Spot.block(pair.en()), zh.plainText()));
    }
  }
}
