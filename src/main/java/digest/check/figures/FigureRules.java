package digest.check.figures;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.quantity.Readers;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Runs the rules about figures. */
public final class FigureRules {
  public static final List<Rule> RULES =
      Stream.of(Twins.RULES, UnknownFigures.RULES, Sums.RULES).flatMap(List::stream).toList();

  private FigureRules() {}

  /** Answers with how many were sound. */
  public static FigureTally check(
      Article article, AlignedDocument document, Readers readers, Diagnostics problems) {
    OptionalInt year = year(article);
    Passages passages = Passages.of(article, document, readers);
    Printed printed = new Printed(article, readers.chinese(), year);
    Sums.check(article, printed, readers.chinese(), problems);
    return new FigureTally(
        Twins.check(passages, year, problems),
        UnknownFigures.check(article, passages, printed, problems));
  }

  /** What 今年 means in it; a draft may not know. */
  static OptionalInt year(Article article) {
    return article.date().isKnown() ? OptionalInt.of(article.date().year()) : OptionalInt.empty();
  }
}
