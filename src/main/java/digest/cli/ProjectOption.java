package digest.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --project}, which every command has. */
final class ProjectOption {
  @Option(
      names = "--project",
      paramLabel = "DIR",
      description = "The project to work on: the folder that holds content and templates.")
  private Path folder;

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }
}
