package digest.files;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the folders that editors write in. */
public final class TreeReader {
  /** All that may be wrong with a file before anybody looks at what it says. */
  public static final List<Rule> RULES =
      Stream.of(TreeWalk.RULES, TextDecoder.RULES).flatMap(List::stream).toList();

  private TreeReader() {}

  /**
   * Reads all files in these folders and the folders within, except those whose names begin with a
   * dot. A file that cannot be taken as it is becomes a problem, and the others are read all the
   * same.
   *
   * @param folders relative to the project root; one that is not there holds nothing
   * @param isText says of a path, relative to the project root, whether its file is read as UTF-8
   * @throws IOException naming the file, if the system does not let us read it
   */
  public static Tree read(Path projectRoot, List<String> folders, Predicate<String> isText)
      throws IOException {
    TreeWalk walk = TreeWalk.over(projectRoot, folders);
    Map<Boolean, List<TreeWalk.Found>> files = walk.partition(isText);
    List<Reading> readings =
        Parallel.map(files.get(true), file -> TextDecoder.read(projectRoot, file));
    List<SourceText> texts = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>(walk.problems());
    for (Reading reading : readings) {
      reading.sort(texts, problems);
    }
    List<String> others = files.get(false).stream().map(TreeWalk.Found::path).toList();
    return tree(texts, others, problems);
  }

  /**
   * The same for bytes that come from elsewhere.
   *
   * @param name what messages call them
   */
  public static Tree decode(String name, byte[] bytes) {
    List<SourceText> texts = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    TextDecoder.decode(name, bytes).sort(texts, problems);
    return tree(texts, List.of(), problems);
  }

  private static Tree tree(List<SourceText> texts, List<String> others, List<Diagnostic> problems) {
    problems.sort(null);
    TreeSet<String> unreadable = new TreeSet<>();
    problems.forEach(problem -> unreadable.add(problem.span().source().path()));
    return new Tree(texts, others, unreadable, problems);
  }
}
