package digest.site;

import digest.testing.Folders;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The projects below {@code golden/}. */
final class GoldenSites {
  private GoldenSites() {}

  static Path folder(String name) {
    return Repository.resource("golden").resolve(name);
  }

  /** Makes a project of a case. */
  static void copy(Path golden, Path project) throws IOException {
    Folders.copy(golden.resolve("content"), project.resolve("content"));
    Path templates = golden.resolve("templates");
    if (Files.isDirectory(templates)) {
      Folders.copy(templates, project.resolve("templates"));
    } else {
      Repository.copyTemplates(project);
    }
  }
}
