package digest.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whole folders: copied, and looked at. */
public final class Folders {
  /** What lies in a published folder and is no part of the site. */
  private static final String PRIVATE = ".digest/";

  private Folders() {}

  /** Every file below a folder, with {@code /} between the parts of paths; sorted. */
  public static List<String> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> !path.startsWith(PRIVATE))
          .sorted()
          .toList();
    }
  }

  /** Copies what is not there yet, and replaces what is. */
  public static void copy(Path from, Path to) throws IOException {
    copy(from, to, files(from));
  }

  /** The same, the files being created last to first. */
  public static void copyBackwards(Path from, Path to) throws IOException {
    List<String> files = new ArrayList<>(files(from));
    Collections.reverse(files);
    copy(from, to, files);
  }

  /** Every file's bytes, as text in which each byte is a character. */
  public static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String path : files(folder)) {
      contents.put(
          path,
          Files.readString(folder.resolve(path), java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    return contents;
  }

  /** When every file was last written. */
  public static Map<String, FileTime> times(Path folder) throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (String path : files(folder)) {
      times.put(path, Files.getLastModifiedTime(folder.resolve(path)));
    }
    return times;
  }

  private static void copy(Path from, Path to, List<String> files) throws IOException {
    for (String path : files) {
      Path target = to.resolve(path);
      Files.createDirectories(target.getParent());
      Files.copy(from.resolve(path), target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
