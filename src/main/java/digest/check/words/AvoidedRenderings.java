package digest.check.words;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import digest.model.Entity;
import digest.model.Term;
import digest.terms.Mention;
import java.util.List;
import java.util.Optional;

/**
 * The English has no rendering that the glossary forbids, where its Chinese, or that of a part
 * beside it, has the term: a bill before a parliament is no 提案. If it has several words, the term
 * may stand anywhere in the Chinese. Within a longer rendering that will do it is not meant, nor as
 * the word-for-word sense in single quotes.
 */
final class AvoidedRenderings {
  static final Rule AVOIDED_RENDERING =
      Rule.error(
          "avoided-rendering", "A term of the glossary is rendered as the glossary forbids.");

  static final List<Rule> RULES = List.of(AVOIDED_RENDERING);

  private AvoidedRenderings() {}

  static void check(Told told, Diagnostics problems) {
    List<Row> all = told.runs().stream().flatMap(List::stream).toList();
    for (List<Row> run : told.runs()) {
      for (int i = 0; i < run.size(); i++) {
        List<Row> around = run.subList(Math.max(0, i - 1), Math.min(run.size(), i + 2));
        Row row = run.get(i);
        row.english().ifPresent(part -> check(part, around, all, problems));
      }
    }
  }

  private static void check(Part part, List<Row> around, List<Row> all, Diagnostics problems) {
    for (Mention<Rendering> mention : part.english()) {
      Rendering rendering = mention.meant().get(0);
      if (rendering.avoided()
          && rendering.entity() instanceof Term term
          && !isCovered(mention, part.english(), around)
          && !Citations.isGloss(part.text(), mention)) {
        boolean unmistakable = mention.text().indexOf(' ') > 0;
        find(term, unmistakable ? all : around)
            .ifPresent(place -> problems.add(problem(term, mention, part, place)));
      }
    }
  }

  /** By a longer rendering that will do, or as it is by that of another term of the passage. */
  private static boolean isCovered(
      Mention<Rendering> avoided, List<Mention<Rendering>> all, List<Row> around) {
    return all.stream()
        .filter(other -> !other.meant().get(0).avoided())
        .filter(other -> other.start() <= avoided.start() && other.end() >= avoided.end())
        .anyMatch(
            other ->
                other.text().length() > avoided.text().length()
                    || find(other.meant().get(0).entity(), around).isPresent());
  }

  /** Where the Chinese has the term. */
  private static Optional<Span> find(Entity term, List<Row> around) {
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
