package digest.check.figures;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.model.Article;
import digest.model.DerivedFigure;
import digest.model.Text;
import digest.quantity.Amount;
import digest.quantity.Meaning;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import digest.quantity.When;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What the digest computed is computed right, and from printed figures. */
final class Sums {
  static final Rule WRONG_SUM =
      Rule.error("wrong-sum", "A figure that was computed does not follow from those it names.");

  static final List<Rule> RULES = List.of(WRONG_SUM);

  private final QuantityReader reader;
  private final OptionalInt year;
  private final Diagnostics problems;

  private Sums(QuantityReader reader, OptionalInt year, Diagnostics problems) {
    this.reader = reader;
    this.year = year;
    this.problems = problems;
  }

  /** Adds each computed figure to the printed ones: what follows may be computed from it. */
  static void check(Article article, Printed printed, QuantityReader reader, Diagnostics problems) {
    Sums sums = new Sums(reader, FigureRules.year(article), problems);
    for (DerivedFigure figure : article.derivedFigures()) {
      sums.check(figure, printed);
      printed.add(figure.value());
    }
  }

  private void check(DerivedFigure figure, Printed printed) {
    List<Text> unknown = figure.from().stream().filter(from -> !printed.holds(from)).toList();
    if (unknown.isEmpty()) {
      checkSum(figure);
    }
    for (Text from : unknown) {
      problems.add(
          WRONG_SUM.at(
              from.span(),
              "`" + from + "` is not among the printed figures",
              "add it to `source-figures` if the page prints it"));
    }
  }

  private void checkSum(DerivedFigure figure) {
    Optional<Quantity> told = read(figure.value());
    List<Meaning> from =
        figure.from().stream().flatMap(one -> read(one).stream()).map(Quantity::meaning).toList();
    if (told.isEmpty() || from.size() < figure.from().size()) {
      return;
    }
    if (!(told.get().meaning() instanceof Amount result)) {
      problems.add(unreadable(figure.value()));
    } else if (!isElapsed(from, result)) {
      Computed computed = new Computed(told.get(), result, amounts(from));
      if (computed.from().size() < from.size() || !computed.isRight()) {
        problems.add(wrong(figure, computed));
      }
    }
  }

  private boolean isElapsed(List<Meaning> from, Amount result) {
    return from.size() == 2
        && from.get(0) instanceof When one
        && from.get(1) instanceof When other
        && new Elapsed(absolute(one), absolute(other)).is(result);
  }

  private When absolute(When date) {
    return year.isPresent() ? date.in(year.getAsInt()) : date;
  }

  private static List<Amount> amounts(List<Meaning> meanings) {
    return meanings.stream().filter(Amount.class::isInstance).map(Amount.class::cast).toList();
  }

  /** The first quantity in it; reports where there is none. */
  private Optional<Quantity> read(Text figure) {
    Optional<Quantity> read = reader.read(figure.value()).stream().findFirst();
    if (read.isEmpty()) {
      problems.add(unreadable(figure));
    }
    return read;
  }

  private static Diagnostic unreadable(Text figure) {
    return WRONG_SUM.at(
        figure.span(),
        "`" + figure + "` is nothing to compute with",
        "write a number and what it counts, such as `28家`");
  }

  private static Diagnostic wrong(DerivedFigure figure, Computed computed) {
    String names =
        figure.from().stream().map(from -> "`" + from + "`").collect(Collectors.joining(", "));
    return WRONG_SUM.at(
        figure.value().span(),
        "`" + figure.value() + "` does not follow from " + names,
        computed.sum().isEmpty() || computed.from().size() < figure.from().size()
            ? "it may be their sum, or the difference or ratio of two of them"
            : "their sum is " + computed.sum());
  }
}
