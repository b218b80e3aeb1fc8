package digest.desk;

import digest.convert.Filed;
import digest.convert.layout.Composition;
import digest.diagnostic.Diagnostic;
import java.util.List;

/** What came of converting a page. */
public sealed interface PageOutcome {
  /**
   * It was converted, and its drafts lie where they belong.
   *
   * @param drafts one for each article, in the same order
   */
  record Done(Composition page, List<Filed> drafts) implements PageOutcome {
    public Done {
      drafts = List.copyOf(drafts);
    }

    /** The ids of its articles, in their order. */
    public List<String> ids() {
      return drafts.stream().map(Filed::id).toList();
    }
  }

  /** It is no page. */
  record Refused(Diagnostic problem) implements PageOutcome {}

  /** The machine would not let us read it, or write its drafts; the message is one line. */
  record Failed(String message) implements PageOutcome {}
}
