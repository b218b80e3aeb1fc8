package digest.files;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Folders of the project as read from disk. Paths are relative to the project root, with {@code /}
 * between their parts, and sorted by code unit.
 *
 * @param texts line ends are {@code \n} and there is no byte order mark; may be empty
 * @param others files that are not asked for as text: pictures, say. Not opened.
 * @param unreadable files and links left out because of a problem
 * @param problems sorted; each is about one of the unreadable files
 */
public record Tree(
    List<SourceText> texts,
    List<String> others,
    Set<String> unreadable,
    List<Diagnostic> problems) {
  public Tree {
    texts = List.copyOf(texts);
    others = List.copyOf(others);
    unreadable = Collections.unmodifiableSet(new LinkedHashSet<>(unreadable));
    problems = List.copyOf(problems);
  }
}
