package digest.check.figures;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.model.Review.Tally;
import digest.quantity.Comparison;
import digest.quantity.Finding;
import digest.quantity.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/** The two languages say the same figures, passage by passage. */
final class Twins {
  static final Rule QUANTITY_CONTRADICTION =
      Rule.error("quantity-contradiction", "The two languages give different figures.");

  static final Rule MISSING_QUANTITY =
      Rule.warning("missing-quantity", "A figure of one language is not in the other.");

  static final Rule MOVED_QUANTITY =
      Rule.warning(
          "moved-quantity", "A figure stands in a passage here, and in the one beside it there.");

  static final List<Rule> RULES = List.of(QUANTITY_CONTRADICTION, MISSING_QUANTITY, MOVED_QUANTITY);

  private final OptionalInt year;
  private final Diagnostics problems;

  private Twins(OptionalInt year, Diagnostics problems) {
    this.year = year;
    this.problems = problems;
  }

  /**
   * Answers with how many figures agree, of those that were compared.
   *
   * @param year that of the text, from which last year is told
   */
  static Tally check(Passages passages, OptionalInt year, Diagnostics problems) {
    Twins twins = new Twins(year, problems);
    return passages.runs().stream().map(twins::check).reduce(Tally.NONE, Tally::plus);
  }

  private Tally check(List<Row> run) {
    List<Compared> rows = run.stream().map(row -> Compared.of(row, year)).toList();
    for (int i = 0; i < rows.size(); i++) {
      List<Compared> around = rows.subList(Math.max(0, i - 1), Math.min(rows.size(), i + 2));
      for (Finding finding : rows.get(i).findings()) {
        check(finding, rows.get(i).row(), around);
      }
    }
    return rows.stream().map(Compared::tally).reduce(Tally.NONE, Tally::plus);
  }

  private void check(Finding finding, Row row, List<Compared> around) {
    Optional<Place> chinese = finding.chinese().map(row.chinese().orElseThrow()::place);
    Optional<Place> english = finding.english().map(row.english().orElseThrow()::place);
    Optional<Place> inEnglish =
        chinese.flatMap(zh -> find(around, Compared::english, en -> agree(zh, en)));
    Optional<Place> inChinese =
        english.flatMap(en -> find(around, Compared::chinese, zh -> agree(zh, en)));
    inEnglish.ifPresent(there -> problems.add(moved(chinese.orElseThrow(), there)));
    inChinese.ifPresent(there -> problems.add(moved(there, english.orElseThrow())));
    if (inEnglish.isEmpty() && inChinese.isEmpty() && chinese.isPresent() && english.isPresent()) {
      problems.add(differing(finding, chinese.get(), english.get()));
      return;
    }
    chinese
        .filter(place -> inEnglish.isEmpty())
        .ifPresent(place -> addMissing(place, row.english().orElseThrow(), "English"));
    english
        .filter(place -> inChinese.isEmpty())
        .ifPresent(place -> addMissing(place, row.chinese().orElseThrow(), "Chinese"));
  }

  private static Optional<Place> find(
      List<Compared> rows, Function<Compared, List<Place>> side, Predicate<Place> wanted) {
    return rows.stream().flatMap(row -> side.apply(row).stream()).filter(wanted).findFirst();
  }

  private boolean agree(Place chinese, Place english) {
    return Comparison.agree(chinese.quantity(), english.quantity(), year);
  }

  /** The same from whichever row it is seen, so that it is told once. */
  private static Diagnostic moved(Place chinese, Place english) {
    return MOVED_QUANTITY
        .at(
            english.span(),
            english.quoted() + " does not stand beside its Chinese, " + chinese.quoted(),
            "if the sentence moved on purpose, leave it")
        .beside(chinese.span());
  }

  private static Diagnostic differing(Finding finding, Place chinese, Place english) {
    Rule rule = finding.verdict() == Verdict.CONTRADICT ? QUANTITY_CONTRADICTION : MISSING_QUANTITY;
    return rule.at(
            english.span(),
            finding.reason(),
            "look at the printed page, and correct the one that is wrong")
        .beside(chinese.span());
  }

  private void addMissing(Place place, Passage twin, String language) {
    if (!place.quantity().incidental()) {
      problems.add(
          MISSING_QUANTITY
              .at(
                  place.span(),
                  place.quoted() + " is not in the " + language,
                  "say it in both languages, or in neither")
              .beside(twin.start()));
    }
  }
}
