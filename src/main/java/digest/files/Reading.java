package digest.files;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import java.util.List;

/** What became of one file that was to be read as text. */
sealed interface Reading {
  /** Adds itself to the one list or the other. */
  void sort(List<SourceText> texts, List<Diagnostic> problems);

  record Sound(SourceText text) implements Reading {
    @Override
    public void sort(List<SourceText> texts, List<Diagnostic> problems) {
      texts.add(text);
    }
  }

  record Refused(Diagnostic problem) implements Reading {
    @Override
    public void sort(List<SourceText> texts, List<Diagnostic> problems) {
      problems.add(problem);
    }
  }
}
