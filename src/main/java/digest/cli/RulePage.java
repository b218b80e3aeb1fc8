package digest.cli;

import digest.content.ContentRules;
import java.util.Optional;

/** What a rule means. */
final class RulePage {
  private RulePage() {}

  /** For a terminal, every line ended by {@code \n}; nothing if no rule has this code. */
  static Optional<String> of(String code) {
    return ContentRules.all().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .map(rule -> rule.code() + " (" + rule.severity().word() + "): " + rule.about() + "\n");
  }
}
