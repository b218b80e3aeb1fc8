package digest.check.figures;

import digest.model.Review.Tally;
import digest.quantity.Comparison;
import digest.quantity.Finding;
import digest.quantity.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row, and how its quantities stand.
 *
 * @param agreeing how many quantities have an equal in the row
 * @param findings what is wrong; nothing where the row is no pair
 * @param chinese quantities that have no equal in the row
 * @param english quantities that have no equal in the row
 */
record Compared(
    Row row, int agreeing, List<Finding> findings, List<Place> chinese, List<Place> english) {
  static Compared of(Row row, OptionalInt year) {
    if (!row.isPair()) {
      return new Compared(row, 0, List.of(), told(row.chinese()), told(row.english()));
    }
    Passage zh = row.chinese().orElseThrow();
    Passage en = row.english().orElseThrow();
    List<Finding> all = Comparison.of(zh.quantities(), en.quantities(), year).findings();
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : all) {
      if (finding.verdict() != Verdict.AGREE) {
        findings.add(finding);
      }
    }
    return findings.isEmpty()
        ? new Compared(row, all.size(), List.of(), List.of(), List.of())
        : apart(row, all, findings);
  }

  private static Compared apart(Row row, List<Finding> all, List<Finding> findings) {
    Passage zh = row.chinese().orElseThrow();
    Passage en = row.english().orElseThrow();
    return new Compared(
        row,
        all.size() - findings.size(),
        findings,
        findings.stream().flatMap(one -> one.chinese().stream()).map(zh::place).toList(),
        findings.stream().flatMap(one -> one.english().stream()).map(en::place).toList());
  }

  /** What is incidental, such as 一个, is nothing to compare where it has no equal. */
  Tally tally() {
    long apart =
        findings.stream()
            .filter(one -> one.chinese().or(one::english).filter(q -> !q.incidental()).isPresent())
            .count();
    return new Tally(agreeing, agreeing + (int) apart);
  }

  private static List<Place> told(Optional<Passage> passage) {
    return passage.stream()
        .flatMap(one -> one.quantities().stream().map(one::place))
        .filter(place -> !place.quantity().incidental())
        .toList();
  }
}
