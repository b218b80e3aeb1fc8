package digest.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Projects to be spoilt by tests. */
public final class Projects {
  private Projects() {}

  /** The digest itself, copied. */
  public static Path copyReal(Path project) throws IOException {
    return copy(Repository.root().resolve("content"), project);
  }

  /** A small one, copied; see {@code golden/small}. */
  public static Path copySmall(Path project) throws IOException {
    return copy(Repository.resource("golden/small/content"), project);
  }

  private static Path copy(Path content, Path project) throws IOException {
    Files.createDirectories(project);
    Folders.copy(content, project.resolve("content"));
    Repository.copyTemplates(project);
    return project;
  }
}
