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
    return state(stamps.title(), Optional.of(title()));
  }

  public String summary() {
    return TextHash.of("summary", chinese.summary().value());
  }

  public State summaryState() {
    return state(stamps.summary(), Optional.of(summary()));
  }

  /** Of title and summary together, as they stand together. */
  public boolean isHeadStale() {
    return titleState() == State.STALE || summaryState() == State.STALE;
  }

  /** Of the Chinese figure with this id, if there is one: of its value and its label. */
  public Optional<String> figure(String id) {
    return chinese.figures().stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .map(Originals::hash);
  }

  private static String hash(Figure figure) {
    return TextHash.of("figure", figure.value().value() + "\n" + figure.label().value());
  }

  public State figureState(String id) {
    return state(Optional.ofNullable(stamps.figures().get(id)), figure(id));
  }

  public Optional<String> step(int english) {
    return steps
        .chinese(english)
        .map(index -> TextHash.of("step", chinese.steps().get(index).text().value()));
  }

  public State stepState(int english) {
    return state(at(english, stamps.steps()), step(english));
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

  private static State state(Optional<String> stamp, Optional<String> original) {
    if (original.isEmpty()) {
      return State.EXTRA;
    } else if (stamp.isEmpty()) {
      return State.UNSTAMPED;
    }
    return stamp.equals(original) ? State.CURRENT : State.STALE;
  }
}
