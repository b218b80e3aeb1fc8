package digest.render;

import digest.markdown.AlignedDocument;
import digest.markdown.Originals;
import digest.model.Article;
import digest.model.Figure;
import digest.model.Language;
import digest.model.Pair.State;
import digest.model.Step;
import digest.model.StepPairing;
import digest.model.Translation;
import digest.render.marks.Spot;
import digest.render.page.FigureView;
import digest.render.page.Markup;
import digest.render.page.StepView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a header tells besides the text: figures and steps, each with its twin, and a badge where it
 * has none, or one that is behind.
 */
final class Facts {
  private final View view;
  private final Article article;
  private final StepPairing pairing;
  private final Originals originals;
  private final MarkedTexts texts;

  Facts(View view, Article article, AlignedDocument document, MarkedTexts texts) {
    this.texts = texts;
    this.view = view;
    this.article = article;
    this.pairing = StepPairing.of(article);
    this.originals = Originals.of(article, document);
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

  List<StepView> steps(Translation text) {
    List<StepView> steps = new ArrayList<>();
    for (int i = 0; i < article.steps().size(); i++) {
      steps.add(step(i, text));
    }
    return steps;
  }

  private StepView step(int index, Translation text) {
    Step step = article.steps().get(index);
    Optional<Markup> own = text.language() == Language.ZH ? chinese(index) : english(index);
    Optional<Markup> second = view.page().isParallel() ? english(index) : Optional.empty();
    boolean english = text.language() == Language.EN || view.page().isParallel();
    State state = pairing.english(index).map(originals::stepState).orElse(State.MISSING);
    return new StepView(
        step.stage().word(),
        view.say("stage." + step.stage().word()),
        step.date().map(view::date),
        own.isPresent() ? text.language().tag() : Language.ZH.tag(),
        own.or(() -> chinese(index)).orElseThrow(),
        second,
        counts(step),
        english ? badge(state) : Optional.empty());
  }

  private Optional<Markup> chinese(int index) {
    return Optional.of(step(index, Language.ZH));
  }

  private Optional<Markup> english(int index) {
    return pairing.english(index).map(twin -> step(twin, Language.EN));
  }

  private Markup step(int index, Language language) {
    String words = article.in(language).orElseThrow().steps().get(index).text().value();
    return new Markup(texts.in(language).html(words, Spot.step(index)));
  }

  private List<String> counts(Step step) {
    return step.counts().entrySet().stream()
        .map(count -> view.say("count." + count.getKey().word(), count.getValue()))
        .toList();
  }
}
