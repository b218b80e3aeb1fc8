package digest.check;

import digest.diagnostic.Diagnostic;
import digest.model.Allow;
import java.util.Comparator;
import java.util.Objects;

/** A problem that is not told, because an editor silenced its rule in that place, and said why. */
public record Silenced(Diagnostic problem, Allow by) implements Comparable<Silenced> {
  private static final Comparator<Silenced> ORDER = Comparator.comparing(Silenced::problem);

  public Silenced {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(by, "by");
  }

  @Override
  public int compareTo(Silenced other) {
    return ORDER.compare(this, other);
  }
}
