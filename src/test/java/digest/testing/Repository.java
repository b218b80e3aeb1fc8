package digest.testing;

import java.io.IOException;
import java.nio.file.Path;

/** The folder this code lies in, which is itself a project. */
public final class Repository {
  private Repository() {}

  public static Path root() {
    // Maven says where it is; other runners start in it.
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  }

  /** Where tests may write what others look at. */
  public static Path target() {
    return root().resolve("target");
  }

  /** A folder below {@code src/test/resources}. */
  public static Path resource(String path) {
    return root().resolve("src/test/resources").resolve(path);
  }

  /** The templates that readers get, put into a project of a test. */
  public static void copyTemplates(Path project) throws IOException {
    Folders.copy(root().resolve("templates"), project.resolve("templates"));
  }
}
