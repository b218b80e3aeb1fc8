package digest.content;

import digest.diagnostic.Diagnostic;
import digest.model.Language;
import digest.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading the words of the site's furniture.
 *
 * @param words of both languages; absent if there are errors
 * @param problems sorted
 */
public record ReadWords(Optional<Map<Language, Words>> words, List<Diagnostic> problems) {
  public ReadWords {
    words = words.map(Map::copyOf);
    problems = List.copyOf(problems);
  }
}
