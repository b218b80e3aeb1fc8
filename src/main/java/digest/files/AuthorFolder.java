package digest.files;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The project, where files of authors are put or moved: all of them or none, each whole, and never
 * over one that is there, unless it is named for that. Paths are relative to the root, with {@code
 * /} between their parts; failures are an {@link IOException} of one line that names the file.
 */
public record AuthorFolder(Path root) {
  /** Names that begin with a dot are no content, so one left by a killed program harms nobody. */
  private static final String STAGED = ".digest-new-";

  /**
   * A file on its way.
   *
   * @param before its bytes as they were when it was looked at
   * @param after what it is to say in its new place
   */
  public record Moving(String from, String to, byte[] before, byte[] after) {}

  /** The bytes of a file, its line ends and marks among them. */
  public byte[] read(String path) throws IOException {
    try {
      return Files.readAllBytes(root.resolve(path));
    } catch (IOException e) {
      throw DiskFailure.during("read", root.resolve(path), e);
    }
  }

  /** Creates these files and the folders they lie in. If one cannot be created, none is. */
  public void add(SortedMap<String, byte[]> files) throws IOException {
    place(files);
  }

  /**
   * Puts all files into their new places, and then takes the old ones away. Where a new one cannot
   * be put there, or an old one has changed meanwhile, all stays as it was. From the first file
   * taken away on, a failure leaves what is still there in both places: nothing is ever lost.
   */
  public void move(List<Moving> files) throws IOException {
    Map<String, byte[]> after = new LinkedHashMap<>();
    for (Moving file : files) {
      if (after.put(file.to(), file.after()) != null) {
        throw new IllegalArgumentException("two files would become " + file.to());
      }
    }
    List<Path> placed = place(after);
    boolean begun = false;
    try {
      for (Moving file : files) {
        requireUnchanged(file);
      }
      for (Moving file : files) {
        delete(root.resolve(file.from()), begun);
        begun = true;
      }
    } finally {
      if (!begun) {
        takeBack(placed);
      }
    }
  }

  /**
   * Puts a file in the place of one, in one step.
   *
   * @param before its bytes as they were when it was looked at; if they have changed, it stays
   */
  public void replace(String path, byte[] before, byte[] after) throws IOException {
    Path file = root.resolve(path);
    Path staged = unused(file);
    try {
      write(staged, after);
      requireUnchanged(new Moving(path, path, before, after));
      moveOver(staged, file);
    } finally {
      takeBack(List.of(staged));
    }
  }

  private static void moveOver(Path staged, Path file) throws IOException {
    try {
      Files.move(staged, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (IOException e) {
      throw DiskFailure.during("write", file, e);
    }
  }

  private void requireUnchanged(Moving file) throws IOException {
    if (!Arrays.equals(file.before(), read(file.from()))) {
      throw new IOException(
          root.resolve(file.from()) + " was changed by another program just now: try again");
    }
  }

  private static void delete(Path file, boolean begun) throws IOException {
    try {
      Files.delete(file);
    } catch (IOException e) {
      IOException failure = DiskFailure.during("delete", file, e);
      throw begun
          ? new IOException(failure.getMessage() + "; its copy is in place, so delete it yourself")
          : failure;
    }
  }

  private List<Path> place(Map<String, byte[]> files) throws IOException {
    List<Path> staged = new ArrayList<>();
    List<Path> placed = new ArrayList<>();
    boolean done = false;
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        staged.add(besides(root.resolve(file.getKey())));
        write(staged.get(staged.size() - 1), file.getValue());
      }
      int next = 0;
      for (String path : files.keySet()) {
        put(staged.get(next++), root.resolve(path));
        placed.add(root.resolve(path));
      }
      done = true;
      return placed;
    } finally {
      takeBack(staged);
      if (!done) {
        takeBack(placed);
      }
    }
  }

  /** Where a file can wait; its folder is created if need be. */
  private static Path besides(Path file) throws IOException {
    try {
      if (Files.exists(file, NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      // createDirectories refuses a link to a folder.
      if (!Files.isDirectory(file.getParent())) {
        Files.createDirectories(file.getParent());
      }
      return unused(file);
    } catch (IOException e) {
      throw DiskFailure.during("write", file, e);
    }
  }

  private static Path unused(Path file) {
    int number = 1;
    while (Files.exists(file.resolveSibling(STAGED + number), NOFOLLOW_LINKS)) {
      number++;
    }
    return file.resolveSibling(STAGED + number);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try {
      Files.write(file, bytes, CREATE_NEW, WRITE);
    } catch (IOException e) {
      throw DiskFailure.during("write", file, e);
    }
  }

  /** In one step, and never over another file: a second name, where the disk has such things. */
  private static void put(Path staged, Path file) throws IOException {
    try {
      Files.createLink(file, staged);
    } catch (UnsupportedOperationException | IOException noSecondName) {
      // This refuses to replace a file as well, and says what is wrong if anything is.
      move(staged, file);
    }
  }

  private static void move(Path staged, Path file) throws IOException {
    try {
      Files.move(staged, file);
    } catch (IOException e) {
      throw DiskFailure.during("write", file, e);
    }
  }

  /** Only what was put there just now. */
  private static void takeBack(List<Path> files) throws IOException {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw DiskFailure.during("delete", file, e);
      }
    }
  }
}
