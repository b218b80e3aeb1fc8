package digest.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.io.file.PathUtils;

/** What one file of the site shall hold. */
sealed interface Content {
  /** In bytes. */
  long size() throws IOException;

  /** Whether that file, which has the same size, holds the same bytes. */
  boolean equalTo(Path file) throws IOException;

  /** Into a file that is not there yet. */
  void writeTo(Path file) throws IOException;

  record Bytes(byte[] bytes) implements Content {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public boolean equalTo(Path file) throws IOException {
      return Arrays.equals(bytes, Files.readAllBytes(file));
    }

    @Override
    public void writeTo(Path file) throws IOException {
      Files.write(file, bytes);
    }
  }

  /** The bytes of another file, which may be large. Only the bytes: not its times, not its mode. */
  record Copy(Path from) implements Content {
    @Override
    public long size() throws IOException {
      try {
        return Files.size(from);
      } catch (IOException e) {
        throw DiskFailure.during("read", from, e);
      }
    }

    @Override
    public boolean equalTo(Path file) throws IOException {
      return PathUtils.fileContentEquals(from, file);
    }

    @Override
    public void writeTo(Path file) throws IOException {
      try (OutputStream out = Files.newOutputStream(file)) {
        Files.copy(from, out);
      }
    }
  }
}
