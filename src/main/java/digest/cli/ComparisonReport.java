package digest.cli;

import digest.cli.PairLines.BadLine;
import digest.cli.PairLines.PairOfTexts;
import digest.quantity.Comparison;
import digest.quantity.Quantity;
import java.util.List;

/** Prints what was compared, line by line. */
interface ComparisonReport {
  void pair(
      PairOfTexts pair, List<Quantity> chinese, List<Quantity> english, Comparison comparison);

  void bad(BadLine line);

  /** Called once, behind the last line. */
  void end();
}
