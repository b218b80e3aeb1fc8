package digest.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a visitor of the published folder would find. */
final class SiteTree {
  private SiteTree() {}

  /** Path to text of every file but those in {@code .digest}. */
  static Map<String, String> of(Path site) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        String path = site.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".digest/")) {
          found.put(path, Files.readString(file, UTF_8));
        }
      }
    }
    return found;
  }
}
