package digest.check.figures;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import digest.model.Article;
import digest.model.Count;
import digest.model.Review.Tally;
import digest.model.Step;
import digest.quantity.Amount;
import digest.quantity.Change;
import digest.quantity.Precision;
import digest.quantity.Quantity;
import digest.quantity.Unit;
import digest.quantity.Units;
import java.math.BigDecimal;
import java.util.List;

/**
 * Every figure of the digest was printed, or computed from what was. Only the Chinese is looked at:
 * the English says the same, or {@link Twins} tells. An editor's note is left out, since it speaks
 * of what is not on the page, or wrong on it. So is an article that lists no printed figures.
 */
final class UnknownFigures {
  static final Rule UNKNOWN_FIGURE =
      Rule.error("unknown-figure", "A figure is not among those of the printed article.");

  static final List<Rule> RULES = List.of(UNKNOWN_FIGURE);

  private static final String NOTE = "编者注";

  private UnknownFigures() {}

  /** Answers with how many figures of the text were printed, of those that were looked at. */
  static Tally check(Article article, Passages passages, Printed printed, Diagnostics problems) {
    if (article.sourceFigures().isEmpty()) {
      return Tally.NONE;
    }
    Tally tally =
        passages
            .chinese()
            .filter(passage -> !passage.text().startsWith(NOTE))
            .map(passage -> check(passage, printed, problems))
            .reduce(Tally.NONE, Tally::plus);
    for (int i = 0; i < article.steps().size(); i++) {
      Span span = article.chinese().steps().get(i).text().span();
      check(article.steps().get(i), span, printed, problems);
    }
    return tally;
  }

  private static Tally check(Passage passage, Printed printed, Diagnostics problems) {
    int sound = 0;
    int all = 0;
    for (Quantity quantity : passage.quantities()) {
      if (!quantity.incidental()) {
        all++;
        if (printed.holds(quantity)) {
          sound++;
        } else {
          problems.add(unknown(quantity.text(), passage.place(quantity).span()));
        }
      }
    }
    return new Tally(sound, all);
  }

  private static void check(Step step, Span span, Printed printed, Diagnostics problems) {
    step.counts()
        .forEach(
            (count, number) -> {
              if (!printed.holds(quantity(count, number))) {
                problems.add(unknown(count.word() + ": " + number, span));
              }
            });
  }

  /** As if it were written in the text. */
  static Quantity quantity(Count count, int number) {
    Unit unit =
        switch (count) {
          case MONTHS -> Units.MONTH;
          case DAYS -> Units.DAY;
          default -> Unit.BARE;
        };
    String text = Integer.toString(number);
    Amount amount = new Amount(BigDecimal.valueOf(number), unit);
    return new Quantity(
        text, 0, text.length(), List.of(amount), Precision.AS_GIVEN, Change.NONE, false);
  }

  private static Diagnostic unknown(String figure, Span span) {
    return UNKNOWN_FIGURE.at(
        span,
        "`" + figure + "` is not among the printed figures",
        "if the page prints it, add it to `source-figures`; if you computed it, to"
            + " `derived-figures`");
  }
}
