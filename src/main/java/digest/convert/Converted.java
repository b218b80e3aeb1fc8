package digest.convert;

import digest.convert.draft.Sketch;
import digest.convert.layout.Composition;
import digest.diagnostic.Diagnostic;
import java.util.List;
import java.util.Objects;

/** What came of a page. */
public sealed interface Converted {
  /**
   * Its articles and their drafts.
   *
   * @param drafts one for each article, in the same order
   */
  record Page(Composition composition, List<Sketch> drafts) implements Converted {
    public Page {
      drafts = List.copyOf(drafts);
      if (drafts.size() != composition.articles().size()) {
        throw new IllegalArgumentException(
            composition.articles().size() + " articles, " + drafts.size() + " drafts");
      }
    }
  }

  /** Nothing, because of what the file is. */
  record Refused(Diagnostic problem) implements Converted {
    public Refused {
      Objects.requireNonNull(problem, "problem");
    }
  }
}
