package digest.content;

import digest.diagnostic.SourceText;
import java.util.List;
import java.util.Set;

/**
 * What was found on disk. Paths are relative to the project root, with {@code /} between their
 * parts.
 *
 * @param texts below {@code content/}; those of other folders are passed over
 * @param others the other files below {@code content/}, such as images
 * @param unreadable files that could not be read as text. That has been reported already, and must
 *     not breed further errors
 */
public record Sources(List<SourceText> texts, List<String> others, Set<String> unreadable) {
  public Sources {
    texts = List.copyOf(texts);
    others = List.copyOf(others);
    unreadable = Set.copyOf(unreadable);
  }
}
