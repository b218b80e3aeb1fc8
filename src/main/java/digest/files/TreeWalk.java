package digest.files;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lists the files of some folders. No link is followed, not even one that stays inside the project:
 * the same text would stand at two paths, and where links are not to be had (Windows, a zip file)
 * the tree would be another one. So there are no loops either.
 */
final class TreeWalk extends SimpleFileVisitor<Path> {
  private static final Rule SYMLINK =
      Rule.error("symlink", "Links are not followed: a copy of the file belongs in their place.");
  private static final Rule FILE_NAME =
      Rule.error("file-name", "A file is not named, or does not stand, as its kind of file must.");
  private static final Rule FILE_KIND =
      Rule.error("file-kind", "There is nothing but files and folders: no device, pipe or socket.");
  static final List<Rule> RULES = List.of(SYMLINK, FILE_NAME, FILE_KIND);

  private final Path root;
  private final List<Found> files = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /**
   * @param path relative to the project root
   * @param size in bytes
   */
  record Found(String path, long size) {}

  private TreeWalk(Path root) {
    this.root = root;
  }

  /** A folder that is not there holds nothing. */
  static TreeWalk over(Path root, List<String> folders) throws IOException {
    TreeWalk walk = new TreeWalk(root.toAbsolutePath());
    for (String folder : folders) {
      Path start = walk.root.resolve(folder);
      if (Files.exists(start, NOFOLLOW_LINKS)) {
        Files.walkFileTree(start, walk);
      }
    }
    walk.files.sort(Comparator.comparing(Found::path));
    return walk;
  }

  /** The files sorted by path, split by what is said of it. */
  Map<Boolean, List<Found>> partition(Predicate<String> isText) {
    return files.stream().collect(Collectors.partitioningBy(file -> isText.test(file.path())));
  }

  List<Diagnostic> problems() {
    return problems;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) || hasStrangeName(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isHidden(file) || hasStrangeName(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      refuseLink(file);
    } else if (!attributes.isRegularFile()) {
      problems.add(
          FILE_KIND.at(place(file), "`" + path(file) + "` is neither a file nor a folder"));
    } else {
      files.add(new Found(path(file), attributes.size()));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    throw DiskFailure.during("read", file, failure);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** Reports names that editors on another system could not type, or would not find. */
  private boolean hasStrangeName(Path path) {
    String name = path.getFileName().toString();
    if (name.indexOf('\uFFFD') >= 0) {
      String hint = "rename it in lower-case letters, digits and hyphens";
      problems.add(
          FILE_NAME.at(place(path), "the name `" + name + "` is not written in UTF-8", hint));
      return true;
    } else if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
      String hint = "rename it: delete the name and type it anew";
      problems.add(
          FILE_NAME.at(place(path), "`" + name + "` writes an accent apart from its letter", hint));
      return true;
    }
    return false;
  }

  private void refuseLink(Path link) throws IOException {
    String message =
        "`" + path(link) + "` is a link to `" + Files.readSymbolicLink(link) + "`" + whereTo(link);
    problems.add(SYMLINK.at(place(link), message, "put a copy in place of the link"));
  }

  private String whereTo(Path link) throws IOException {
    try {
      return link.toRealPath().startsWith(root.toRealPath()) ? "" : ", outside the project";
    } catch (IOException nowhereOrLoop) {
      return ", which leads nowhere";
    }
  }

  private String path(Path file) {
    return root.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private Span place(Path file) {
    return new SourceText(path(file), "").start();
  }
}
