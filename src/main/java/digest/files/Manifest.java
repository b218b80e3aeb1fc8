package digest.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which files of the site this program wrote, and so may replace and delete. Sorted by code unit;
 * the last line counts the paths, so that a file cut short is noticed.
 */
record Manifest(SortedSet<String> paths) {
  static final Manifest EMPTY = new Manifest(Collections.emptySortedSet());

  private static final String FIRST_LINE = "digest manifest 1";
  private static final String LAST_LINE = "paths: ";

  Manifest {
    paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
  }

  Manifest and(Manifest other) {
    SortedSet<String> both = new TreeSet<>(paths);
    both.addAll(other.paths);
    return new Manifest(both);
  }

  /** The paths listed here and not there. */
  List<String> without(Manifest other) {
    return paths.stream().filter(path -> !other.paths.contains(path)).toList();
  }

  /** Empty where there is no such file. */
  static Manifest read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return EMPTY;
    }
    try {
      return parse(Files.readString(file, UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException(
          file + " is damaged, so nobody knows which files are ours: move the whole folder away",
          e);
    }
  }

  /** Puts it in place in one step; where the file says the same already, nothing is touched. */
  void replaceWith(Manifest next, Path file, Path staging) throws IOException {
    if (next.equals(this)) {
      return;
    }
    Path staged = staging.resolve("manifest");
    try {
      Files.writeString(staged, next.text(), UTF_8);
      Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw DiskFailure.during("write", file, e);
    }
  }

  String text() {
    StringBuilder out = new StringBuilder(FIRST_LINE).append('\n');
    paths.forEach(path -> out.append(path).append('\n'));
    return out.append(LAST_LINE).append(paths.size()).append('\n').toString();
  }

  /**
   * @throws IllegalArgumentException unless it is, to the byte, what {@link #text} gives
   */
  static Manifest parse(String text) {
    List<String> lines = Arrays.asList(text.split("\n"));
    if (lines.size() < 2) {
      throw new IllegalArgumentException("a manifest has two lines at least");
    }
    List<String> paths = lines.subList(1, lines.size() - 1);
    paths.forEach(SitePath::check);
    Manifest manifest = new Manifest(new TreeSet<>(paths));
    if (!manifest.text().equals(text)) {
      throw new IllegalArgumentException("not what this program writes");
    }
    return manifest;
  }
}
