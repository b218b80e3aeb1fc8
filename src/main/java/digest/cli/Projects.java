package digest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the project that a command works on. */
record Projects(Path here, Optional<Path> home) {
  private static final String MARK = "content/site.yml";

  /**
   * The folder named; else the nearest one from here upwards that holds {@code content/site.yml};
   * else the launcher's own.
   *
   * @throws UsageException if there is no project
   */
  Path find(Optional<Path> named) {
    if (named.isPresent()) {
      Path project = here.resolve(named.get()).normalize();
      if (!isProject(project)) {
        throw new UsageException(project + " holds no " + MARK + ", so it is no project");
      }
      return project;
    }
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (isProject(folder)) {
        return folder;
      }
    }
    return home.filter(Projects::isProject)
        .orElseThrow(
            () ->
                new UsageException(
                    "no project here: neither "
                        + here
                        + " nor a folder above it holds "
                        + MARK
                        + "; name one with --project DIR"));
  }

  /**
   * The same, for a command that can do without; a folder that is named has to be one.
   *
   * @throws UsageException if the folder named is no project
   */
  Optional<Path> around(Optional<Path> named) {
    return named.isPresent() || isAnywhere() ? Optional.of(find(named)) : Optional.empty();
  }

  private boolean isAnywhere() {
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (isProject(folder)) {
        return true;
      }
    }
    return home.filter(Projects::isProject).isPresent();
  }

  /** A path given on the command line. */
  Path resolve(Path path) {
    return here.resolve(path).normalize();
  }

  private static boolean isProject(Path folder) {
    return Files.isRegularFile(folder.resolve(MARK));
  }
}
