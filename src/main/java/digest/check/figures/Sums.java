package digest.check.figures;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.model.DerivedFigure;
import digest.model.Text;
import digest.quantity.Amount;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the digest computed is computed right, and from printed figures. */
final class Sums {
  static final Rule WRONG_SUM =
      Rule.error("wrong-sum", "A figure that was computed does not follow from those it names.");

  static final List<Rule> RULES = List.of(WRONG_SUM);

  private final QuantityReader reader;
  private final Diagnostics problems;

  private Sums(QuantityReader reader, Diagnostics problems) {
    this.reader = reader;
    this.problems = problems;
  }

  /** Adds each computed figure to the printed ones: what follows may be computed from it. */
  static void check(
      List<DerivedFigure> figures, Printed printed, QuantityReader reader, Diagnostics problems) {
    Sums sums = new Sums(reader, problems);
    for (DerivedFigure figure : figures) {
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
    Optional<Read> value = read(figure.value());
    List<Amount> from = new ArrayList<>();
    for (Text one : figure.from()) {
      read(one).ifPresent(read -> from.add(read.amount()));
    }
    if (value.isPresent() && from.size() == figure.from().size()) {
      Computed computed = new Computed(value.get().quantity(), value.get().amount(), from);
      if (!computed.isRight()) {
        problems.add(wrong(figure, computed));
      }
    }
  }

  private record Read(Quantity quantity, Amount amount) {}

  /** The first amount in it; reports where there is none. */
  private Optional<Read> read(Text figure) {
    for (Quantity quantity : reader.read(figure.value())) {
      if (quantity.meaning() instanceof Amount amount) {
        return Optional.of(new Read(quantity, amount));
      }
    }
    problems.add(
        WRONG_SUM.at(
            figure.span(),
            "`" + figure + "` is nothing to compute with",
            "write a number and what it counts, such as `28家`"));
    return Optional.empty();
  }

  private static Diagnostic wrong(DerivedFigure figure, Computed computed) {
    String names =
        figure.from().stream().map(from -> "`" + from + "`").collect(Collectors.joining(", "));
    return WRONG_SUM.at(
        figure.value().span(),
        "`" + figure.value() + "` does not follow from " + names,
        computed.sum().isEmpty()
            ? "it may be their sum, or the difference or ratio of two of them"
            : "their sum is " + computed.sum());
  }
}
