package digest.convert.page;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import java.util.Objects;

/** What came of reading a page. */
public sealed interface Reading {
  /**
   * It can be converted.
   *
   * @param source the whole file as text, markup included
   */
  record Sound(PrintPage page, SourceText source) implements Reading {
    public Sound {
      Objects.requireNonNull(page, "page");
      Objects.requireNonNull(source, "source");
    }
  }

  /** It cannot, and the editor is told why. */
  record Refused(Diagnostic problem) implements Reading {
    public Refused {
      Objects.requireNonNull(problem, "problem");
    }
  }
}
