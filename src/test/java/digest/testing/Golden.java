package digest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
