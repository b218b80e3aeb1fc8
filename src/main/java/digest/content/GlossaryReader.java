package digest.content;

import digest.content.schema.Known;
import digest.content.schema.Reading;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import java.util.List;
import java.util.Set;

/** Reads the glossary alone, for those who need no more of a site than its words. */
public final class GlossaryReader {
  /** Where it lies, from the root of a project. */
  public static final String PATH = Vocabularies.GLOSSARY;

  private GlossaryReader() {}

  /**
   * Words that only look like quantities.
   *
   * @param words as listed; none where the file has an error
   * @param problems what is wrong with the file, sorted
   */
  public record NotQuantities(List<String> words, List<Diagnostic> problems) {
    public NotQuantities {
      words = List.copyOf(words);
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param glossary the text of {@code glossary.yml}
   */
  public static NotQuantities notQuantities(SourceText glossary) {
    Reading reading = new Reading(Known.NOTHING);
    DataFiles files = new DataFiles(new Sources(List.of(glossary), List.of(), Set.of()));
    Vocabularies vocabularies = new Vocabularies(files, reading);
    return new NotQuantities(vocabularies.notQuantities, reading.problems());
  }
}
