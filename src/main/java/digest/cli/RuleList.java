package digest.cli;

import digest.diagnostic.DisplayWidth;
import digest.diagnostic.Rule;
import java.util.List;
import java.util.function.Function;

/** All rules, one per line: code, severity, what it is about. */
final class RuleList {
  private static final String GAP = "  ";

  private RuleList() {}

  /** Every line ended by {@code \n}. */
  static String of(List<Rule> rules) {
    int codes = widest(rules, Rule::code);
    int severities = widest(rules, rule -> rule.severity().word());
    StringBuilder list = new StringBuilder();
    for (Rule rule : rules) {
      list.append(padded(rule.code(), codes)).append(GAP);
      list.append(padded(rule.severity().word(), severities)).append(GAP);
      list.append(rule.about()).append('\n');
    }
    return list.toString();
  }

  private static int widest(List<Rule> rules, Function<Rule, String> column) {
    return rules.stream().map(column).mapToInt(DisplayWidth::of).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - DisplayWidth.of(text));
  }
}
