package digest.render;

import digest.markdown.Originals;
import digest.model.Article;
import digest.model.Consultation;
import digest.model.Language;
import digest.model.Pair.State;
import digest.model.Step;
import digest.model.StepPairing;
import digest.model.Translation;
import digest.render.marks.Marks;
import digest.render.marks.Spot;
import digest.render.page.Markup;
import digest.render.page.StepView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The steps of an article as a page tells them, each with its twin, and a badge where it has none,
 * or one that is behind.
 */
final class Steps {
  private final View view;
  private final Article article;
  private final Translation text;
  private final StepPairing pairing;
  private final Originals originals;
  private final MarkedTexts texts;

  /**
   * @param text the one whose language they are told in, where they are told in it
   */
  Steps(View view, Article article, Translation text, Originals originals, MarkedTexts texts) {
    this.view = view;
    this.article = article;
    this.text = text;
    this.pairing = StepPairing.of(article);
    this.originals = originals;
    this.texts = texts;
  }

  /** For a page that is not the article's own: names there lead nowhere, figures open nothing. */
  static Steps unmarked(View view, Article article) {
    return new Steps(
        view,
        article,
        article.readableIn(view.language()),
        Originals.ofHeader(article),
        MarkedTexts.of(view, article, Marks.NONE));
  }

  /** In the order of the Chinese; what has no twin in this language is shown in Chinese. */
  List<StepView> all() {
    return views(IntStream.range(0, article.steps().size()).boxed().toList());
  }

  /** The same, cut where a new question is put. */
  List<List<StepView>> byConsultation() {
    return Consultation.of(article).stream().map(part -> views(part.steps())).toList();
  }

  private List<StepView> views(List<Integer> places) {
    return places.stream().map(this::step).toList();
  }

  private StepView step(int index) {
    Step step = article.steps().get(index);
    Optional<Markup> own = text.language() == Language.ZH ? chinese(index) : english(index);
    Optional<Markup> second = view.page().isParallel() ? english(index) : Optional.empty();
    return new StepView(
        step.stage().word(),
        view.say("stage." + step.stage().word()),
        step.date().map(view::date),
        own.isPresent() ? text.language().tag() : Language.ZH.tag(),
        own.or(() -> chinese(index)).orElseThrow(),
        second,
        counts(step),
        badge(index));
  }

  /** Where nothing is translated at all, the page says so once. */
  private Optional<String> badge(int index) {
    boolean showsEnglish = text.language() == Language.EN || view.page().isParallel();
    State state = pairing.english(index).map(originals::stepState).orElse(State.MISSING);
    return showsEnglish && article.in(Language.EN).isPresent()
        ? view.badge(state)
        : Optional.empty();
  }

  private Optional<Markup> chinese(int index) {
    return Optional.of(markup(index, Language.ZH));
  }

  private Optional<Markup> english(int index) {
    return pairing.english(index).map(twin -> markup(twin, Language.EN));
  }

  private Markup markup(int index, Language language) {
    String words = article.in(language).orElseThrow().steps().get(index).text().value();
    return new Markup(texts.in(language).html(words, Spot.step(index)));
  }

  private List<String> counts(Step step) {
    return step.counts().entrySet().stream()
        .map(count -> view.say("count." + count.getKey().word(), count.getValue()))
        .toList();
  }
}
