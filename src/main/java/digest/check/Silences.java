package digest.check;

import digest.check.print.AgainstPrint;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Nearest;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import digest.model.Allow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Takes away what editors silence for one place, and tells what is wrong with their remarks. A
 * problem that points at two places may be silenced in either.
 */
final class Silences {
  static final Rule UNKNOWN_ALLOW =
      Rule.error("unknown-allow", "A remark silences a rule that there is not, or none can.");

  static final Rule ALLOW_WITHOUT_REASON =
      Rule.error("allow-without-reason", "A remark silences a rule without saying why.");

  static final Rule UNUSED_ALLOW =
      Rule.warning("unused-allow", "A remark silences a rule that has nothing to say there.");

  static final List<Rule> RULES = List.of(UNKNOWN_ALLOW, ALLOW_WITHOUT_REASON, UNUSED_ALLOW);

  /** Without the printed page nobody knows whether there is anything to silence. */
  private static final Set<String> PRINT =
      AgainstPrint.RULES.stream().map(Rule::code).collect(Collectors.toSet());

  private final List<Allow> sound = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  Silences(List<Allow> allows) {
    if (!allows.isEmpty()) {
      Set<String> codes = codes();
      allows.forEach(allow -> look(allow, codes));
    }
  }

  /** The rules that can be silenced. */
  static Set<String> codes() {
    Set<String> codes = new TreeSet<>(Checks.codes());
    RULES.forEach(rule -> codes.remove(rule.code()));
    return codes;
  }

  /**
   * @param found sorted
   */
  Checked apply(List<Diagnostic> found) {
    if (sound.isEmpty() && problems.isEmpty()) {
      return new Checked(found, List.of());
    }
    Checked checked = silence(found);
    Diagnostics left = new Diagnostics();
    left.addAll(checked.problems());
    left.addAll(problems);
    left.addAll(unused(checked.silenced()));
    return new Checked(left.sorted(), checked.silenced());
  }

  /**
   * Without a word on the remarks themselves.
   *
   * @param found sorted
   */
  Checked silence(List<Diagnostic> found) {
    List<Diagnostic> left = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    for (Diagnostic problem : found) {
      Optional<Allow> by = by(problem);
      by.ifPresent(allow -> silenced.add(new Silenced(problem, allow)));
      if (by.isEmpty()) {
        left.add(problem);
      }
    }
    return new Checked(left, silenced);
  }

  private Optional<Allow> by(Diagnostic problem) {
    return sound.stream().filter(allow -> silences(allow, problem)).findFirst();
  }

  private static boolean silences(Allow allow, Diagnostic problem) {
    return allow.rule().equals(problem.code())
        && (allow.reaches(problem.span()) || problem.other().filter(allow::reaches).isPresent());
  }

  /** A remark is of use even where another one had the first word. */
  private List<Diagnostic> unused(List<Silenced> silenced) {
    Set<Allow> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Silenced one : silenced) {
      sound.stream().filter(allow -> silences(allow, one.problem())).forEach(used::add);
    }
    return sound.stream()
        .filter(allow -> !used.contains(allow) && !PRINT.contains(allow.rule()))
        .map(Silences::unused)
        .toList();
  }

  private static Diagnostic unused(Allow allow) {
    return UNUSED_ALLOW.at(
        head(allow.place()),
        "`" + allow.rule() + "` has nothing to say here",
        "take the remark away; or write it right above the place that it is meant for");
  }

  private void look(Allow allow, Set<String> codes) {
    if (!codes.contains(allow.rule())) {
      problems.add(unknown(allow, codes));
    } else if (allow.reason().isEmpty()) {
      problems.add(
          ALLOW_WITHOUT_REASON.at(
              head(allow.place()),
              "this silences `" + allow.rule() + "` and does not say why",
              "write the reason behind it: `digest:allow " + allow.rule() + " …`"));
    } else {
      sound.add(allow);
    }
  }

  private static Diagnostic unknown(Allow allow, Set<String> codes) {
    if (allow.rule().isEmpty()) {
      return UNKNOWN_ALLOW.at(
          head(allow.place()),
          "this silences a rule and does not say which",
          "write the word that stands in brackets in the message: `digest:allow RULE reason`");
    }
    boolean firm = Checks.RULES.stream().anyMatch(rule -> rule.code().equals(allow.rule()));
    String near = Nearest.hint(allow.rule(), codes);
    return UNKNOWN_ALLOW.at(
        head(allow.place()),
        firm
            ? "`" + allow.rule() + "` cannot be silenced"
            : "there is no editorial rule `" + allow.rule() + "` that could be silenced",
        firm
            ? "mend what it tells"
            : near.isEmpty()
                ? "write the word that stands in brackets in the message; `digest check --rules`"
                    + " lists all"
                : near);
  }

  /** A remark may be long; its first line is enough to find it. */
  private static Span head(Span remark) {
    int end = remark.text().indexOf('\n');
    return end < 0 ? remark : remark.source().span(remark.start(), remark.start() + end);
  }
}
