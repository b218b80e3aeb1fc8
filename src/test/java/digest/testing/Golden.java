package digest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Expected files. With {@code -Dgolden.update=true} a test writes what it got over what it
 * expected, and then fails as before, so that a person reads the difference.
 */
public final class Golden {
  private Golden() {}

  public static boolean isUpdated() {
    return Boolean.getBoolean("golden.update");
  }

  public static void update(Path expected, String actual) throws IOException {
    if (isUpdated()) {
      Files.writeString(expected, actual, UTF_8);
    }
  }

  /** Makes a folder of expected files hold these files of another, and nothing else. */
  public static void replace(Path expected, Path actual, Set<String> files) throws IOException {
    if (!isUpdated()) {
      return;
    }
    if (Files.isDirectory(expected)) {
      for (String path : Folders.files(expected)) {
        Files.delete(expected.resolve(path));
      }
    }
    for (String path : files) {
      Files.createDirectories(expected.resolve(path).getParent());
      Files.copy(actual.resolve(path), expected.resolve(path));
    }
  }
}
