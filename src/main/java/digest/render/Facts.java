package digest.render;

import digest.markdown.Originals;
import digest.model.Article;
import digest.model.Figure;
import digest.model.Language;
import digest.model.Pair.State;
import digest.render.page.FigureView;
import digest.render.page.Markup;
import java.util.List;
import java.util.Optional;

/**
 * The key figures of a header, each with its twin, and a badge where it has none, or one that is
 * behind.
 */
final class Facts {
  private final View view;
  private final Article article;
  private final Originals originals;
  private final MarkedTexts texts;

  Facts(View view, Article article, Originals originals, MarkedTexts texts) {
    this.texts = texts;
    this.view = view;
    this.article = article;
    this.originals = originals;
  }

  /** In the order of the Chinese; what has no twin in this language is shown in Chinese. */
  List<FigureView> figures(Language language) {
    return article.chinese().figures().stream().map(figure -> figure(figure, language)).toList();
  }

  private FigureView figure(Figure chinese, Language language) {
    Optional<Figure> own = figure(chinese.id(), language);
    Figure shown = own.orElse(chinese);
    Language told = own.isPresent() ? language : Language.ZH;
    return new FigureView(
        shown.id(),
        told.tag(),
        shown.value().value(),
        otherWay(shown, language),
        shown.label().value(),
        language == Language.EN ? badge(figureState(own)) : Optional.empty(),
        Optional.empty());
  }

  private Optional<Figure> figure(String id, Language language) {
    return article.in(language).stream()
        .flatMap(text -> text.figures().stream())
        .filter(figure -> figure.id().equals(id))
        .findFirst();
  }

  /** Side by side nothing needs a button but what has no twin, and that once. */
  private Optional<Markup> otherWay(Figure shown, Language column) {
    boolean translated = figure(shown.id(), Language.EN).isPresent();
    if (view.page().isParallel() && (translated || column == Language.EN)) {
      return Optional.empty();
    }
    Language told = translated ? column : Language.ZH;
    int number = article.in(told).orElseThrow().figures().indexOf(shown);
    return texts.in(told).behindKeyFigure(number).map(Markup::new);
  }

  private State figureState(Optional<Figure> english) {
    return english.map(figure -> originals.figureState(figure.id())).orElse(State.MISSING);
  }

  /** Where nothing is translated at all, the page says so once. */
  private Optional<String> badge(State state) {
    return article.in(Language.EN).isEmpty() ? Optional.empty() : view.badge(state);
  }
}
