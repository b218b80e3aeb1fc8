package digest.cli;

import digest.build.Rules;
import digest.diagnostic.Rule;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rule means, why it is there, and what breaks it. */
final class RulePage {
  private RulePage() {}

  /** For a terminal, every line ended by {@code \n}; nothing if no rule has this code. */
  static Optional<String> of(String code) {
    return Rules.all().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .map(RulePage::of);
  }

  private static String of(Rule rule) {
    String head = rule.code() + " (" + rule.severity().word() + "): " + rule.about();
    return head + "\n\n" + printed(RuleDocument.of(rule)) + severity(rule);
  }

  /** Fences become indentation. */
  private static String printed(RuleDocument document) {
    return document.explanation()
        + "\n"
        + document.examples().stream()
            .map(example -> example.heading() + "\n\n" + indented(example.text()) + "\n")
            .collect(Collectors.joining());
  }

  private static String indented(String text) {
    return text.lines()
        .map(line -> ("    " + line).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private static String severity(Rule rule) {
    return Rules.changeable().contains(rule.code())
        ? "To change how severe this is, write in content/site.yml: severities: {"
            + rule.code()
            + ": "
            + (rule.severity().word().equals("error") ? "warning" : "error")
            + "}\n"
        : "";
  }
}
