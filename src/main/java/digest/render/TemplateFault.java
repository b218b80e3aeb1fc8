package digest.render;

import digest.diagnostic.Diagnostic;
import java.util.Objects;

/** A template could not be read or filled. Carries the diagnostic to show. */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Diagnostic diagnostic;

  TemplateFault(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = Objects.requireNonNull(diagnostic);
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
