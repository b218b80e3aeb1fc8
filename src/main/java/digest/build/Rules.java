package digest.build;

import digest.check.Checks;
import digest.check.print.AgainstPrint;
import digest.content.ContentRules;
import digest.diagnostic.Rule;
import digest.files.TreeReader;
import digest.markdown.Markdown;
import digest.plan.Planner;
import digest.render.Templates;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every rule of the program. */
public final class Rules {
  private static final List<Rule> ALL =
      Stream.of(
              TreeReader.RULES,
              ContentRules.RULES,
              Markdown.RULES,
              Planner.RULES,
              Checks.RULES,
              AgainstPrint.RULES,
              Templates.RULES,
              Severities.RULES)
          .flatMap(List::stream)
          .distinct()
          .sorted(Comparator.comparing(Rule::code))
          .toList();

  private Rules() {}

  /** Each once, in the order of their codes. */
  public static List<Rule> all() {
    return ALL;
  }
}
