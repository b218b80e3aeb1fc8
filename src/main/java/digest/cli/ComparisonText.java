package digest.cli;

import digest.cli.PairLines.BadLine;
import digest.cli.PairLines.PairOfTexts;
import digest.quantity.Comparison;
import digest.quantity.Finding;
import digest.quantity.Notation;
import digest.quantity.Quantity;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line for each line: {@code verdict TAB Chinese TAB English TAB why}. Of each quantity stands
 * how it is written and what it says; several are parted by semicolons.
 */
final class ComparisonText implements ComparisonReport {
  private final PrintStream out;
  private final StringBuilder waiting = new StringBuilder();

  ComparisonText(PrintStream out) {
    this.out = out;
  }

  @Override
  public void pair(
      PairOfTexts pair, List<Quantity> chinese, List<Quantity> english, Comparison comparison) {
    String why =
        comparison.findings().stream()
            .map(Finding::reason)
            .filter(reason -> !reason.isEmpty())
            .collect(Collectors.joining("; "));
    line(comparison.verdict().word(), read(chinese), read(english), why);
  }

  @Override
  public void bad(BadLine line) {
    line("error", "", "", line.message());
  }

  @Override
  public void end() {
    out.print(waiting);
    out.flush();
  }

  private static String read(List<Quantity> quantities) {
    return quantities.stream()
        .map(quantity -> quantity.text() + " = " + Notation.of(quantity))
        .collect(Collectors.joining("; "));
  }

  private void line(String... columns) {
    waiting.append(String.join("\t", columns)).append('\n');
    if (waiting.length() > 1 << 16) {
      out.print(waiting);
      waiting.setLength(0);
    }
  }
}
