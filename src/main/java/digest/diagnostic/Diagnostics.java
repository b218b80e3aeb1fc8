package digest.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects problems while one file, or one step, is worked on. Not safe to share between threads.
 */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** All of them, sorted by path, line and column, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
