package digest.build;

import digest.diagnostic.Diagnostic;
import digest.files.Summary;
import java.util.List;
import java.util.Optional;

/**
 * How a build ended.
 *
 * @param problems sorted
 * @param published what was done to the site; nothing where it was left as it was
 * @param articles how many articles are sound
 * @param translated how many of them have an English text
 * @param leftOut what could not be made for want of a base URL; sentences for the user
 */
public record Outcome(
    List<Diagnostic> problems,
    Optional<Summary> published,
    int articles,
    int translated,
    List<String> leftOut) {
  public Outcome {
    problems = List.copyOf(problems);
    leftOut = List.copyOf(leftOut);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Diagnostic::isError);
  }
}
