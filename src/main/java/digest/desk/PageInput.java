package digest.desk;

import digest.convert.page.PageReader;
import digest.files.InputFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A newspaper page that somebody wants converted: its name, and its bytes when they are asked for.
 */
public sealed interface PageInput {
  /** What messages, drafts and reports call it. */
  String name();

  /** No more than the reader of pages wants to see. */
  byte[] bytes() throws IOException;

  /** A file; it is called as it is in its folder, so that drafts do not depend on where that is. */
  record File(Path path) implements PageInput {
    @Override
    public String name() {
      Path name = path.getFileName();
      return name == null ? path.toString() : name.toString();
    }

    @Override
    public byte[] bytes() throws IOException {
      return new InputFile(path).read(PageReader.LARGEST + 1);
    }
  }

  /** What was read already. */
  record Given(String name, byte[] bytes) implements PageInput {}
}
