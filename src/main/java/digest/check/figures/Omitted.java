package digest.check.figures;

import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Step;
import digest.model.Text;
import digest.quantity.Readers;
import java.util.List;
import java.util.OptionalInt;

/**
 * Figures of the printed article that its digest does without. That is no fault: a digest chooses.
 * A figure is told where the Chinese text has it in any wording, or where a step counts it.
 */
public final class Omitted {
  private Omitted() {}

  /** In the order of {@code source-figures}. */
  public static List<Text> of(Article article, AlignedDocument document, Readers readers) {
    List<Passage> passages = Passages.of(article, document, readers).chinese().toList();
    return article.sourceFigures().stream()
        .filter(figure -> !isTold(figure, article, passages, readers))
        .toList();
  }

  private static boolean isTold(
      Text figure, Article article, List<Passage> passages, Readers readers) {
    OptionalInt year = FigureRules.year(article);
    Printed printed = new Printed(readers.chinese(), year);
    printed.add(figure);
    return passages.stream().anyMatch(passage -> isTold(figure, printed, passage))
        || article.steps().stream().anyMatch(step -> isCounted(step, printed));
  }

  private static boolean isTold(Text figure, Printed printed, Passage passage) {
    return passage.text().contains(figure.value())
        || passage.quantities().stream().anyMatch(printed::holds);
  }

  private static boolean isCounted(Step step, Printed printed) {
    return step.counts().entrySet().stream()
        .map(count -> UnknownFigures.quantity(count.getKey(), count.getValue()))
        .anyMatch(printed::holds);
  }
}
