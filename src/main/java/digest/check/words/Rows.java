package digest.check.words;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All parts of an article in runs of rows, as a reader meets them: title and summary, the figures,
 * the steps, the blocks. Words may stand in the next row of a run as well. Code is left out.
 */
final class Rows {
  private final Article article;
  private final Optional<Translation> english;
  private final Lexicon lexicon;
  private final List<List<Row>> runs = new ArrayList<>();

  private Rows(Article article, Lexicon lexicon) {
    this.article = article;
    this.english = article.in(Language.EN);
    this.lexicon = lexicon;
  }

  static List<List<Row>> of(Article article, AlignedDocument document, Lexicon lexicon) {
    Rows rows = new Rows(article, lexicon);
    rows.addHeader();
    rows.addFigures();
    rows.addSteps();
    rows.addBlocks(document);
    return List.copyOf(rows.runs);
  }

  private void addHeader() {
    Translation zh = article.chinese();
    runs.add(
        List.of(
            row(zh.title(), english.map(Translation::title)),
            row(zh.summary(), english.map(Translation::summary))));
  }

  private void addFigures() {
    for (Figure figure : article.chinese().figures()) {
      Optional<Figure> twin =
          english.stream()
              .flatMap(text -> text.figures().stream())
              .filter(other -> other.id().equals(figure.id()))
              .findFirst();
      runs.add(
          List.of(
              row(figure.value(), twin.map(Figure::value)),
              row(figure.label(), twin.map(Figure::label))));
    }
  }

  private void addSteps() {
    StepPairing pairing = StepPairing.of(article);
    List<StepText> steps = article.chinese().steps();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Optional<StepText> twin =
          pairing.english(i).map(index -> english.orElseThrow().steps().get(index));
      rows.add(row(steps.get(i).text(), twin.map(StepText::text)));
    }
    runs.add(rows);
  }

  private Row row(Text chinese, Optional<Text> twin) {
    return new Row(
        Optional.of(lexicon.chinese(chinese.value(), chinese::span)),
        twin.map(text -> lexicon.english(text.value(), text::span)));
  }

  private void addBlocks(AlignedDocument document) {
    List<Row> rows = new ArrayList<>();
    for (Pair pair : document.pairs()) {
      Optional<Block> chinese = document.zh(pair);
      Optional<Block> twin = document.en(pair);
      if (Stream.concat(chinese.stream(), twin.stream())
          .allMatch(block -> block.kind() != BlockKind.CODE)) {
        rows.add(
            new Row(
                chinese.map(block -> lexicon.chinese(block.plainText(), block.text()::span)),
                twin.map(block -> lexicon.english(block.plainText(), block.text()::span))));
      }
    }
    runs.add(rows);
  }
}
