package digest.files;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published folder as it lies on the disk. Never works through a link inside it: what such a
 * link leads to is not ours. Safe to share between threads.
 */
final class SiteFolder {
  private final Path root;

  /** Every folder asked for so far, and whether it is there; each is looked at only once. */
  private final Map<String, Boolean> folders = new ConcurrentHashMap<>(Map.of("", true));

  SiteFolder(Path root) {
    this.root = root;
  }

  /** Whether it holds anything; names that begin with a dot do not count. */
  boolean isInUse() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.anyMatch(entry -> !entry.getFileName().toString().startsWith("."));
    }
  }

  Path file(String path) {
    return root.resolve(path);
  }

  /** Whether one of the files asked for lies in it. */
  boolean isFolderOfAny(String path) {
    return folders.containsKey(path);
  }

  /**
   * The size of the file there, in bytes; empty if there is none.
   *
   * @throws IOException if a folder or a link is in its place, or a file or link in that of a
   *     folder
   */
  OptionalLong size(String path) throws IOException {
    if (!folderExists(SitePath.folder(path))) {
      return OptionalLong.empty();
    }
    Optional<BasicFileAttributes> found = look(path);
    if (found.isPresent() && !found.get().isRegularFile()) {
      throw inTheWay(path, found.get(), "a file");
    }
    return found.stream().mapToLong(BasicFileAttributes::size).findFirst();
  }

  /** Those of the folders asked for that are not there yet, parents before children. */
  void createMissingFolders() throws IOException {
    Map<Long, List<String>> byDepth =
        folders.keySet().stream()
            .filter(folder -> !folders.get(folder))
            .collect(Collectors.groupingBy(SiteFolder::depth, TreeMap::new, Collectors.toList()));
    for (List<String> level : byDepth.values()) {
      Parallel.each(level, this::createFolder);
    }
  }

  /** Replaces the file there in one step, if there is one. */
  void moveHere(Path from, String path) throws IOException {
    try {
      Files.move(from, file(path), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw DiskFailure.during("write", file(path), e);
    }
  }

  private void createFolder(String folder) throws IOException {
    try {
      Files.createDirectory(file(folder));
    } catch (IOException e) {
      throw DiskFailure.during("create", file(folder), e);
    }
  }

  private boolean folderExists(String folder) throws IOException {
    Boolean known = folders.get(folder);
    if (known == null) {
      known = folderExists(SitePath.folder(folder)) && isFolder(folder);
      folders.put(folder, known);
    }
    return known;
  }

  private boolean isFolder(String folder) throws IOException {
    Optional<BasicFileAttributes> found = look(folder);
    if (found.isPresent() && !found.get().isDirectory()) {
      throw inTheWay(folder, found.get(), "a folder");
    }
    return found.isPresent();
  }

  private Optional<BasicFileAttributes> look(String path) throws IOException {
    try {
      return Optional.of(
          Files.readAttributes(file(path), BasicFileAttributes.class, NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw DiskFailure.during("read", file(path), e);
    }
  }

  private IOException inTheWay(String path, BasicFileAttributes found, String wanted) {
    String kind = found.isDirectory() ? "folder" : found.isSymbolicLink() ? "link" : "file";
    return new IOException(
        file(path) + " is a " + kind + " where the site needs " + wanted + ": move it away first");
  }

  private static long depth(String folder) {
    return folder.chars().filter(c -> c == '/').count();
  }
}
