package digest.build;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Nearest;
import digest.diagnostic.Rule;
import digest.diagnostic.Severity;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies the severities that {@code site.yml} gives to rules. */
public final class Severities {
  static final Rule UNKNOWN_RULE =
      Rule.error("unknown-rule", "site.yml gives a severity to a rule that does not exist.");

  static final List<Rule> RULES = List.of(UNKNOWN_RULE);

  private Severities() {}

  static List<Diagnostic> apply(Map<String, Severity> severities, Collection<Diagnostic> found) {
    return found.stream().map(one -> apply(severities, one)).toList();
  }

  /** One problem, as severe as the site has it. */
  public static Diagnostic apply(Map<String, Severity> severities, Diagnostic found) {
    Severity wanted = severities.get(found.code());
    return wanted == null || !Rules.changeable().contains(found.code()) ? found : found.as(wanted);
  }

  /** Codes of no rule, or of one whose severity stays as it is. */
  static List<Diagnostic> unknown(Set<String> codes, SourceText settings) {
    return codes.stream()
        .filter(code -> !Rules.changeable().contains(code))
        .map(code -> unknown(code, span(settings, code)))
        .toList();
  }

  private static Diagnostic unknown(String code, Span span) {
    return Rules.all().stream().anyMatch(rule -> rule.code().equals(code))
        ? UNKNOWN_RULE.at(
            span,
            "`" + code + "` stays an error",
            "what it tells would publish a broken page, or nothing at all")
        : UNKNOWN_RULE.at(
            span,
            "there is no rule `" + code + "` whose severity can change",
            Nearest.hint(code, Rules.changeable()));
  }

  private static Span span(SourceText settings, String code) {
    int at = Math.max(0, settings.text().indexOf(code));
    return settings.span(at, Math.min(settings.text().length(), at + code.length()));
  }
}
