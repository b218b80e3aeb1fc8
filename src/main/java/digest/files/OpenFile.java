package digest.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that several programs add to in turn, such as the summary of a workflow. */
public record OpenFile(Path path) {
  /**
   * Adds text as UTF-8 at the end; a file that is not there is made.
   *
   * @throws IOException one line that names the file
   */
  public void append(String text) throws IOException {
    try {
      Files.writeString(
          path, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw DiskFailure.during("write", path, e);
    }
  }
}
