package digest.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which version of the program this is, to the byte. */
final class Program {
  private Program() {}

  /** Names the jar it runs from; nothing where it runs from a folder of classes. */
  static Optional<String> identity() {
    try {
      Path jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Optional.of(jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar))
          : Optional.empty();
    } catch (URISyntaxException | IOException e) {
      return Optional.empty();
    }
  }
}
