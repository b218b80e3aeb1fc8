package digest.serve;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be previewed, and how.
 *
 * @param project the folder with {@code content} and {@code templates}
 * @param workplace a folder for the preview alone; whoever made it deletes it in the end
 * @param port the first to try; 0 takes any
 * @param drafts whether drafts are shown
 * @param program as for a build: names this very version of the program
 */
public record Setup(
    Path project, Path workplace, int port, boolean drafts, Optional<String> program) {
  public Setup {
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(workplace, "workplace");
    Objects.requireNonNull(program, "program");
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port);
    }
  }
}
