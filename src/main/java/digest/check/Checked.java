package digest.check;

import digest.diagnostic.Diagnostic;
import java.util.List;

/**
 * What the rules found. Both are sorted.
 *
 * @param problems what is to be told
 * @param silenced what is not, by the editors' own word
 */
public record Checked(List<Diagnostic> problems, List<Silenced> silenced) {
  public Checked {
    problems = List.copyOf(problems);
    silenced = List.copyOf(silenced);
  }
}
