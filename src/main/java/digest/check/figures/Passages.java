package digest.check.figures;

import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.model.Article;
import digest.model.BlockKind;
import digest.model.Figure;
import digest.model.Language;
import digest.model.Pair;
import digest.model.StepPairing;
import digest.model.StepText;
import digest.model.Text;
import digest.model.Translation;
import digest.quantity.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All passages of an article, each read once, in runs of rows. Within a run a quantity may have
 * moved from one row to the next: title and summary are runs of their own, as is each figure, whose
 * value and label are its rows; the steps are one, and so are the blocks. Headings are runs of
 * their own, so that they part no neighbours.
 */
public final class Passages {
  private final Article article;
  private final Optional<Translation> english;
  private final Readers readers;
  private final List<List<Row>> runs = new ArrayList<>();

  private Passages(Article article, Readers readers) {
    this.article = article;
    this.english = article.in(Language.EN);
    this.readers = readers;
  }

  public static Passages of(Article article, AlignedDocument document, Readers readers) {
    Passages passages = new Passages(article, readers);
    passages.addHeader("title", Translation::title);
    passages.addHeader("summary", Translation::summary);
    passages.addFigures();
    passages.addSteps();
    passages.addBlocks(document);
    return passages;
  }

  List<List<Row>> runs() {
    return List.copyOf(runs);
  }

  /** In Chinese alone, in the order of the article. */
  public Stream<Passage> chinese() {
    return runs.stream().flatMap(List::stream).flatMap(row -> row.chinese().stream());
  }

  private void addHeader(String part, Function<Translation, Text> text) {
    runs.add(List.of(row(part, text.apply(article.chinese()), english.map(text))));
  }

  private void addFigures() {
    for (Figure figure : article.chinese().figures()) {
      Optional<Figure> twin =
          english.flatMap(
              text -> text.figures().stream().filter(f -> f.id().equals(figure.id())).findFirst());
      runs.add(
          List.of(
              row("figure", figure.value(), twin.map(Figure::value)),
              row("figure", figure.label(), twin.map(Figure::label))));
    }
  }

  private void addSteps() {
    StepPairing pairing = StepPairing.of(article);
    List<StepText> steps = article.chinese().steps();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Optional<StepText> twin =
          pairing.english(i).map(index -> english.orElseThrow().steps().get(index));
      rows.add(row("step", steps.get(i).text(), twin.map(StepText::text)));
    }
    runs.add(rows);
  }

  private Row row(String part, Text chinese, Optional<Text> twin) {
    return new Row(
        Optional.of(Passage.of(part, chinese, readers.chinese())),
        twin.map(text -> Passage.of(part, text, readers.english())));
  }

  private void addBlocks(AlignedDocument document) {
    List<Row> rows = new ArrayList<>();
    for (Pair pair : document.pairs()) {
      Optional<Block> chinese = document.zh(pair);
      Optional<Block> twin = document.en(pair);
      Row row =
          new Row(
              chinese.map(block -> Passage.of(block, readers.chinese())),
              twin.map(block -> Passage.of(block, readers.english())));
      if (chinese.or(() -> twin).orElseThrow().kind() == BlockKind.HEADING) {
        runs.add(List.of(row));
      } else {
        rows.add(row);
      }
    }
    runs.add(rows);
  }
}
