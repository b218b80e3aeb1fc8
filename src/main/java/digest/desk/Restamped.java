package digest.desk;

import digest.diagnostic.Span;
import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.markdown.Originals;
import digest.model.Article;
import digest.model.Figure;
import digest.model.Language;
import digest.model.Pair.State;
import digest.model.Translates;
import digest.model.Translation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stamps of an English text with those renewed that an editor asks for. */
final class Restamped {
  private final Translation english;
  private final AlignedDocument document;
  private final Originals originals;
  private final Wanted wanted;
  private final List<Stamped> done = new ArrayList<>();

  /**
   * A part that is stamped anew.
   *
   * @param part what it is, for people
   * @param behind whether it bore a stamp of an older Chinese
   */
  record Stamped(Span place, String part, boolean behind) {}

  private Restamped(Article article, AlignedDocument document, Wanted wanted) {
    this.english = article.in(Language.EN).orElseThrow();
    this.document = document;
    this.originals = Originals.of(article, document);
    this.wanted = wanted;
  }

  static Restamped of(Article article, AlignedDocument document, Wanted wanted) {
    return new Restamped(article, document, wanted);
  }

  /** What {@link #stamps} has renewed. */
  List<Stamped> done() {
    return List.copyOf(done);
  }

  /** Of the parts that are not asked for as they were. */
  Translates stamps() throws Refusal {
    Translates before = english.translates();
    return new Translates(
        title(before),
        summary(before),
        wanted.has(Wanted.Kind.FIGURES) ? figures() : before.figures(),
        wanted.has(Wanted.Kind.STEPS) ? steps() : before.steps(),
        blocks(before.blocks()));
  }

  private Optional<String> title(Translates before) {
    if (!wanted.has(Wanted.Kind.TITLE)) {
      return before.title();
    }
    note(originals.titleState(), english.title().span(), "title");
    return Optional.of(originals.title());
  }

  private Optional<String> summary(Translates before) {
    if (!wanted.has(Wanted.Kind.SUMMARY)) {
      return before.summary();
    }
    note(originals.summaryState(), english.summary().span(), "summary");
    return Optional.of(originals.summary());
  }

  private Map<String, String> figures() {
    Map<String, String> figures = new LinkedHashMap<>();
    for (Figure figure : english.figures()) {
      originals.figure(figure.id()).ifPresent(hash -> figures.put(figure.id(), hash));
      note(
          originals.figureState(figure.id()),
          figure.value().span(),
          "figure `" + figure.id() + "`");
    }
    return figures;
  }

  private List<String> steps() {
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < english.steps().size(); i++) {
      steps.add(originals.step(i).orElse(""));
      note(originals.stepState(i), english.steps().get(i).text().span(), "step " + (i + 1));
    }
    return steps;
  }

  private List<String> blocks(List<String> before) throws Refusal {
    if (!wanted.has(Wanted.Kind.BLOCKS) && wanted.blocks().isEmpty()) {
      return before;
    }
    if (wanted.has(Wanted.Kind.BLOCKS)) {
      Sureness.require(document);
    }
    List<String> stamps = new ArrayList<>(document.stamps());
    for (int i = 0; wanted.has(Wanted.Kind.BLOCKS) && i < stamps.size(); i++) {
      stamp(i, originals.block(i), stamps);
    }
    for (Map.Entry<Integer, Optional<Integer>> block : wanted.blocks().entrySet()) {
      int index = index(block.getKey(), stamps.size(), "English");
      stamp(index, Optional.of(twin(index, block.getValue())), stamps);
    }
    return stamps.stream().allMatch(String::isEmpty) ? List.of() : stamps;
  }

  private String twin(int english, Optional<Integer> chinese) throws Refusal {
    if (chinese.isPresent()) {
      List<Block> blocks = document.chinese().blocks();
      return blocks.get(index(chinese.get(), blocks.size(), "Chinese")).hash();
    }
    int number = english + 1;
    return originals
        .block(english)
        .orElseThrow(
            () ->
                new Refusal(
                    "block "
                        + number
                        + " of the English has no Chinese; where it has, say which:"
                        + " `--block "
                        + number
                        + "=NUMBER`"));
  }

  private static int index(int number, int blocks, String language) throws Refusal {
    if (number < 1 || number > blocks) {
      throw new Refusal(
          "there is no block " + number + ": the " + language + " has " + blocks + " blocks");
    }
    return number - 1;
  }

  private void stamp(int index, Optional<String> hash, List<String> stamps) {
    String stamp = hash.orElse("");
    String old = stamps.set(index, stamp);
    if (!stamp.isEmpty() && !stamp.equals(old)) {
      Block block = document.english().orElseThrow().blocks().get(index);
      String part = "block " + (index + 1) + ", " + block.kind().word() + twinPlace(stamp);
      done.add(new Stamped(block.firstLine(), part, !old.isEmpty()));
    }
  }

  /** Lets the editor see what it was compared with. */
  private String twinPlace(String stamp) {
    return document.chinese().blocks().stream()
        .filter(block -> block.hash().equals(stamp))
        .findFirst()
        .map(block -> ", beside line " + block.span().line() + " of the Chinese")
        .orElse("");
  }

  private void note(State state, Span place, String part) {
    if (state == State.UNSTAMPED || state == State.STALE) {
      done.add(new Stamped(place, part, state == State.STALE));
    }
  }
}
