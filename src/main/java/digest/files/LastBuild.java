package digest.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the last build was made of and what it left, so that a build from the same things can see
 * that there is nothing to do. Anything unexpected in it only means that the site is built again.
 *
 * @param fingerprint of everything the build depends on
 * @param note whatever the caller wants to know again
 * @param sizes every file of the site, in bytes
 */
record LastBuild(String fingerprint, String note, SortedMap<String, Long> sizes) {
  private static final String FIRST_LINE = "digest last build 1";
  private static final int HEAD = 3;

  LastBuild {
    sizes = new TreeMap<>(sizes);
  }

  static Optional<LastBuild> read(Path file) {
    try {
      return Files.exists(file) ? parse(Files.readString(file, UTF_8)) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  void write(Path file, Path staging) throws IOException {
    Path staged = staging.resolve("last");
    Files.writeString(staged, text(), UTF_8);
    Files.move(staged, file);
  }

  /** Whether every file is as the build left it: of its size, and not touched since. */
  boolean stands(Path root, Path file) {
    try {
      FileTime built = Files.getLastModifiedTime(file);
      List<Map.Entry<String, Long>> files = new ArrayList<>(sizes.entrySet());
      return Parallel.map(files, one -> stands(root.resolve(one.getKey()), one.getValue(), built))
          .stream()
          .allMatch(one -> one);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Where the system tells the time of the last change of any kind, a copied old file is seen too.
   */
  private static boolean stands(Path file, long size, FileTime built) throws IOException {
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    String wanted = unix ? "unix:size,ctime,isRegularFile" : "size,lastModifiedTime,isRegularFile";
    Map<String, Object> found = Files.readAttributes(file, wanted, NOFOLLOW_LINKS);
    FileTime changed = (FileTime) found.get(unix ? "ctime" : "lastModifiedTime");
    return found.get("isRegularFile").equals(true)
        && found.get("size").equals(size)
        && changed.compareTo(built) <= 0;
  }

  private String text() {
    StringBuilder out = new StringBuilder(FIRST_LINE).append('\n');
    out.append(fingerprint).append('\n').append(note).append('\n');
    sizes.forEach((path, size) -> out.append(size).append(' ').append(path).append('\n'));
    return out.append("files: ").append(sizes.size()).append('\n').toString();
  }

  private static Optional<LastBuild> parse(String text) {
    String[] lines = text.split("\n");
    if (lines.length <= HEAD || !lines[0].equals(FIRST_LINE)) {
      return Optional.empty();
    }
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (int i = HEAD; i < lines.length - 1; i++) {
      int space = lines[i].indexOf(' ');
      sizes.put(lines[i].substring(space + 1), Long.parseLong(lines[i].substring(0, space)));
    }
    LastBuild build = new LastBuild(lines[1], lines[2], sizes);
    return build.text().equals(text) ? Optional.of(build) : Optional.empty();
  }
}
