package digest.cli;

import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a problem is, as other programs want it told.
 *
 * @param path from the root of the repository
 * @param line 1-based, as are all four
 * @param column in code points
 * @param endColumn behind the last character, so equal to the first where nothing is marked
 */
record Place(String path, int line, int column, int endLine, int endColumn) {
  /**
   * @param prefix of the project within the repository; see {@link #prefix}
   */
  static Place of(Span span, String prefix) {
    SourceText source = span.source();
    return new Place(
        prefix + source.path(),
        span.line(),
        span.column(),
        source.line(span.end()),
        source.column(span.end()));
  }

  /** The path of the project from the repository that it lies in, ending in a slash, or empty. */
  static String prefix(Path project) {
    for (Path folder = project; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        String path = folder.relativize(project).toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
      }
    }
    return "";
  }
}
