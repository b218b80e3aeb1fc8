package digest.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/**
 * A folder that nobody else knows of or may look into, outside the project, deleted with all that
 * lies in it when it is closed.
 */
public record TemporaryFolder(Path path) implements AutoCloseable {
  public static TemporaryFolder create() throws IOException {
    try {
      return new TemporaryFolder(Files.createTempDirectory("digest-"));
    } catch (IOException e) {
      throw new IOException("cannot make a temporary folder: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try {
      PathUtils.deleteDirectory(path);
    } catch (IOException e) {
      throw DiskFailure.during("delete", path, e);
    }
  }
}
