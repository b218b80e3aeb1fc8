package digest.files;

import java.util.List;
import java.util.Locale;

/**
 * The rules for a path inside the site: relative, {@code /} between its parts, nothing that leads
 * out of the folder or into what this program (or git) keeps there for itself.
 */
final class SitePath {
  /** Not part of the published site: the manifest, the lock and the staging folder. */
  static final String PRIVATE = ".digest";

  private static final List<String> RESERVED = List.of(PRIVATE, ".git");

  private SitePath() {}

  /**
   * @throws IllegalArgumentException naming the path and what is wrong with it
   */
  static void check(String path) {
    if (!hasPlainCharacters(path)) {
      throw refused(path, "has a backslash or a control character");
    }
    String[] parts = path.split("/", -1);
    for (String part : parts) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        throw refused(path, "has an empty part, or one that leads elsewhere");
      }
    }
    // Where upper and lower case are one, .Digest is .digest.
    if (RESERVED.contains(parts[0].toLowerCase(Locale.ROOT))) {
      throw refused(path, "lies in a folder that is no part of the site");
    }
  }

  /** The path of the folder it lies in; empty for the site itself. */
  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static boolean hasPlainCharacters(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (Character.isISOControl(c) || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static IllegalArgumentException refused(String path, String why) {
    String shown = path.replaceAll("\\p{Cntrl}", "\uFFFD");
    return new IllegalArgumentException("`" + shown + "` is no path for a page: it " + why);
  }
}
