package digest.serve;

import java.io.IOException;
import java.io.InputStream;

/** What the preview adds to pages: a script and a style sheet, which come with the program. */
final class OwnFile {
  private OwnFile() {}

  /**
   * @param path at which browsers ask for it
   */
  static byte[] bytes(String path) throws IOException {
    String name = path.substring(Preview.OWN.length());
    try (InputStream stream = OwnFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its own file " + name);
      }
      return stream.readAllBytes();
    }
  }
}
