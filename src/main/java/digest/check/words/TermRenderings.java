package digest.check.words;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.model.Entity;
import digest.model.Term;
import digest.terms.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the Chinese has a term of the glossary, the English has a rendering of it: in the same
 * part, or in one beside it. What is cited, a title or a longer quotation, is left out.
 */
final class TermRenderings {
  static final Rule TERM_RENDERING =
      Rule.warning(
          "term-rendering", "A term of the glossary is not rendered as the glossary says.");

  static final List<Rule> RULES = List.of(TERM_RENDERING);

  private TermRenderings() {}

  static void check(Told told, Diagnostics problems) {
    Set<Entity> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Row> run : told.runs()) {
      for (int i = 0; i < run.size(); i++) {
        if (run.get(i).isPair()) {
          check(run.get(i), run.subList(Math.max(0, i - 1), Math.min(run.size(), i + 2)), reported)
              .forEach(problems::add);
        }
      }
    }
  }

  private static List<Diagnostic> check(Row row, List<Row> around, Set<Entity> reported) {
    Part part = row.chinese().orElseThrow();
    List<Diagnostic> found = new ArrayList<>();
    for (Mention<Entity> mention : part.chinese()) {
      for (Entity entity : mention.meant()) {
        if (entity instanceof Term term
            && !isRendered(term, around)
            && !Citations.holds(part.text(), mention)
            && reported.add(term)) {
          found.add(
              TERM_RENDERING
                  .at(part.span(mention), message(mention.text()), hint(term))
                  .beside(row.english().orElseThrow().start()));
        }
      }
    }
    return found;
  }

  private static String message(String term) {
    return "`" + term + "` is not rendered in the English as the glossary says";
  }

  private static String hint(Term term) {
    String renderings =
        Stream.concat(Stream.of(term.name().en()), term.accept().stream())
            .map(words -> "`" + words + "`")
            .collect(Collectors.joining(" or "));
    return "write " + renderings + "; or add the words used to `accept` in content/glossary.yml";
  }

  /** By whatever words: those that the glossary forbids are told by a rule of their own. */
  private static boolean isRendered(Term term, List<Row> around) {
    return renderings(around).anyMatch(one -> one.entity() == term);
  }

  private static Stream<Rendering> renderings(List<Row> around) {
    return around.stream()
        .flatMap(row -> row.english().stream())
        .flatMap(part -> part.english().stream())
        .flatMap(mention -> mention.meant().stream());
  }
}
