package digest.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of the user's own that texts are put into, one by one and at once. Unlike {@link
 * SiteWriter} it keeps no record and deletes nothing.
 */
public record OwnFolder(Path root) {
  /**
   * Writes a file as UTF-8, in place of one that is there, and the folders it lies in.
   *
   * @param path relative, with {@code /} between its parts
   * @throws IOException one line that names the file
   */
  public void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw DiskFailure.during("write", file, e);
    }
  }
}
