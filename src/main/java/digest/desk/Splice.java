package digest.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.content.Edit;
import digest.diagnostic.SourceText;
import java.io.IOException;

/** Edits made to the bytes of a file. */
final class Splice {
  private Splice() {}

  /**
   * @throws IOException if the file is no longer what was read
   */
  static byte[] into(byte[] before, Edit edit) throws IOException {
    SourceText source = edit.source();
    String file = new String(before, UTF_8);
    if (!Edit.evenedOut(file).equals(source.text())) {
      throw new IOException(source.path() + " was changed by another program just now: try again");
    }
    return edit.applyTo(file).getBytes(UTF_8);
  }
}
