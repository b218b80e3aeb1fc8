package digest.check.words;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import digest.model.Term;
import digest.terms.Mention;
import java.util.List;
import java.util.Optional;

/**
 * The English has no rendering that the glossary forbids, where its Chinese, or that of a part
 * beside it, has the term: a bill before a parliament is no 提案. Within a longer rendering that will
 * do it is not meant, nor as the word-for-word sense in single quotes.
 */
final class AvoidedRenderings {
  static final Rule AVOIDED_RENDERING =
      Rule.error(
          "avoided-rendering", "A term of the glossary is rendered as the glossary forbids.");

  static final List<Rule> RULES = List.of(AVOIDED_RENDERING);

  private AvoidedRenderings() {}

  static void check(Told told, Diagnostics problems) {
    for (List<Row> run : told.runs()) {
      for (int i = 0; i < run.size(); i++) {
        List<Row> around = run.subList(Math.max(0, i - 1), Math.min(run.size(), i + 2));
        Row row = run.get(i);
        row.english().ifPresent(part -> check(part, around, problems));
      }
    }
  }

  private static void check(Part part, List<Row> around, Diagnostics problems) {
    for (Mention<Rendering> mention : part.english()) {
      Rendering rendering = mention.meant().get(0);
      if (rendering.avoided()
          && rendering.entity() instanceof Term term
          && !isCovered(mention, part.english())
          && !Citations.isGloss(part.text(), mention)) {
        find(term, around).ifPresent(place -> problems.add(problem(term, mention, part, place)));
      }
    }
  }

  /** By a rendering that will do, perhaps of another term. */
  private static boolean isCovered(Mention<Rendering> avoided, List<Mention<Rendering>> all) {
    return all.stream()
        .filter(other -> !other.meant().get(0).avoided())
        .anyMatch(other -> other.start() <= avoided.start() && other.end() >= avoided.end());
  }

  /** Where the Chinese has the term. */
  private static Optional<Span> find(Term term, List<Row> around) {
    return around.stream()
        .flatMap(row -> row.chinese().stream())
        .flatMap(
            part ->
                part.chinese().stream()
                    .filter(mention -> mention.meant().stream().anyMatch(one -> one == term))
                    .map(part::span))
        .findFirst();
  }

  private static Diagnostic problem(
      Term term, Mention<Rendering> mention, Part part, Span chinese) {
    return AVOIDED_RENDERING
        .at(
            part.span(mention),
            "`" + mention.text() + "` is not how this digest renders `" + term.name().zh() + "`",
            "write `" + term.name().en() + "`")
        .beside(chinese);
  }
}
