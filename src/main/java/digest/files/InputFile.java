package digest.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the user's that is no part of the project, and may be anything. */
public record InputFile(Path path) {
  /**
   * Its bytes, or the first of them.
   *
   * @param most so many bytes are read, and no more
   * @throws IOException one line that names the file
   */
  public byte[] read(int most) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(most);
    } catch (IOException e) {
      throw DiskFailure.during("read", path, e);
    }
  }
}
