package digest.convert.page;

import digest.diagnostic.Diagnostic;
import java.util.Objects;

/** What came of reading a page. */
public sealed interface Reading {
  /** It can be converted. */
  record Sound(PrintPage page) implements Reading {
    public Sound {
      Objects.requireNonNull(page, "page");
    }
  }

  /** It cannot, and the editor is told why. */
  record Refused(Diagnostic problem) implements Reading {
    public Refused {
      Objects.requireNonNull(problem, "problem");
    }
  }
}
