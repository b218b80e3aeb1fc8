package digest.build;

import digest.check.Checks;
import digest.check.print.AgainstPrint;
import digest.content.ContentRules;
import digest.diagnostic.Rule;
import digest.diagnostic.Severity;
import digest.files.TreeReader;
import digest.markdown.Markdown;
import digest.plan.Planner;
import digest.render.Templates;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  private static final Set<String> CHANGEABLE = changeable(ALL);

  private Rules() {}

  private static Set<String> changeable(List<Rule> rules) {
    Set<String> codes = new TreeSet<>(Checks.codes());
    rules.stream()
        .filter(rule -> rule.severity() == Severity.WARNING)
        .map(Rule::code)
        .forEach(codes::add);
    return Collections.unmodifiableSet(codes);
  }

  /** Each once, in the order of their codes. */
  public static List<Rule> all() {
    return ALL;
  }

  /**
   * The codes of the rules whose severity a site may change, sorted: all warnings, and the errors
   * of editorial rules but for those that would publish a broken page. What cannot be read cannot
   * be published, so that other errors stay errors.
   */
  public static Set<String> changeable() {
    return CHANGEABLE;
  }
}
