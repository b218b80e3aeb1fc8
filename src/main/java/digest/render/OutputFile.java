package digest.render;

import java.util.Objects;

/**
 * A finished file.
 *
 * @param path below the site
 * @param bytes UTF-8; owned by whoever holds the record, and not to be changed
 */
public record OutputFile(String path, byte[] bytes) {
  public OutputFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(bytes, "bytes");
  }
}
