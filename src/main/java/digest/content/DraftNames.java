package digest.content;

import digest.content.schema.Form;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which ids a new draft may have. */
public final class DraftNames {
  private DraftNames() {}

  /** Whether it is written as ids are: lower-case ASCII words and digits joined by hyphens. */
  public static boolean isId(String text) {
    return Form.ID.matches(text);
  }

  /**
   * A file of an article, draft or image that has this id already, whatever its folder, and however
   * its letters are written.
   *
   * @param paths of all files of the project
   */
  public static Optional<String> takenBy(String id, Collection<String> paths) {
    return paths.stream()
        .filter(path -> path.startsWith(FileNames.ARTICLES) || path.startsWith(FileNames.DRAFTS))
        .filter(path -> evenedOut(path).equals(evenedOut(id)))
        .sorted()
        .findFirst();
  }

  /**
   * Every id that no new draft may have, because a file of an article, draft or image has it.
   *
   * @param paths of all files of the project
   */
  public static Set<String> taken(Collection<String> paths) {
    return paths.stream()
        .filter(path -> path.startsWith(FileNames.ARTICLES) || path.startsWith(FileNames.DRAFTS))
        .map(DraftNames::evenedOut)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The name up to its first dot, as file systems see it that ignore case or form of letters. */
  private static String evenedOut(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return Normalizer.normalize(stem, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
