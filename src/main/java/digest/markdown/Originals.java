package digest.markdown;

import digest.model.Article;
import digest.model.Figure;
import digest.model.Language;
import digest.model.Pair;
import digest.model.Pair.State;
import digest.model.StepPairing;
import digest.model.Translates;
import digest.model.Translation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What each part of an English text is a translation of: the hash of its Chinese as it is now,
 * which is what the part is stamped with once somebody has compared the two, and how the stamp it
 * bears stands to that. Indices are 0-based, and those of the English.
 */
public final class Originals {
  private final Translation chinese;
  private final Translates stamps;
  private final StepPairing steps;
  private final Function<Pair, Optional<Block>> blocks;
  private final Map<Integer, Pair> pairs = new HashMap<>();

  private Originals(Article article, List<Pair> rows, Function<Pair, Optional<Block>> blocks) {
    this.chinese = article.chinese();
    this.stamps = article.in(Language.EN).map(Translation::translates).orElse(Translates.NOTHING);
    this.steps = StepPairing.of(article);
    this.blocks = blocks;
    rows.stream().filter(pair -> pair.en() >= 0).forEach(pair -> pairs.put(pair.en(), pair));
  }

  public static Originals of(Article article, AlignedDocument document) {
    return new Originals(article, document.pairs(), document::zh);
  }

  /** For whoever asks about the header alone, and has not read the text; it has no blocks. */
  public static Originals ofHeader(Article article) {
    return new Originals(article, List.of(), pair -> Optional.empty());
  }

  public String title() {
    return TextHash.of("title", chinese.title().value());
  }

  public State titleState() {
    return state(stamps.title(), this::title);
  }

  public String summary() {
    return TextHash.of("summary", chinese.summary().value());
  }

  public State summaryState() {
    return state(stamps.summary(), this::summary);
  }

  /** Of title and summary together, as they stand together. */
  public boolean isHeadStale() {
    return titleState() == State.STALE || summaryState() == State.STALE;
  }

  /** Of the Chinese figure with this id, if there is one: of its value and its label. */
  public Optional<String> figure(String id) {
    return find(id).map(Originals::hash);
  }

  private Optional<Figure> find(String id) {
    return chinese.figures().stream().filter(figure -> figure.id().equals(id)).findFirst();
  }

  private static String hash(Figure figure) {
    return TextHash.of("figure", figure.value().value() + "\n" + figure.label().value());
  }

  public State figureState(String id) {
    Optional<String> stamp = Optional.ofNullable(stamps.figures().get(id));
    return find(id).map(figure -> state(stamp, () -> hash(figure))).orElse(State.EXTRA);
  }

  public Optional<String> step(int english) {
    return steps.chinese(english).map(this::hashOfStep);
  }

  private String hashOfStep(int index) {
    return TextHash.of("step", chinese.steps().get(index).text().value());
  }

  public State stepState(int english) {
    return steps
        .chinese(english)
        .map(index -> state(at(english, stamps.steps()), () -> hashOfStep(index)))
        .orElse(State.EXTRA);
  }

  /** Of the Chinese twin of an English block. */
  public Optional<String> block(int english) {
    return Optional.ofNullable(pairs.get(english)).flatMap(blocks).map(Block::hash);
  }

  public State blockState(int english) {
    return Optional.ofNullable(pairs.get(english)).map(Pair::state).orElse(State.EXTRA);
  }

  private static Optional<String> at(int index, List<String> stamps) {
    return stamps.stream().skip(index).findFirst().filter(stamp -> !stamp.isEmpty());
  }

  /** Hashes take time; one that has no stamp to be compared with is not needed. */
  private static State state(Optional<String> stamp, Supplier<String> original) {
    if (stamp.isEmpty()) {
      return State.UNSTAMPED;
    }
    return stamp.get().equals(original.get()) ? State.CURRENT : State.STALE;
  }
}
