package digest.serve.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Finds files of a published folder by their address. Only what lies in it under exactly that name
 * is found: nothing behind a link, under another spelling that the system takes for the same, or
 * below a name that begins with a dot.
 */
public record Folder(Path root) {
  /** Where an address leads. */
  public sealed interface Place {
    record Found(Path file) implements Place {}

    /** A folder with a page, asked for without the slash at its end. */
    record WithoutSlash() implements Place {}

    record Nowhere() implements Place {}
  }

  private static final String INDEX = "index.html";

  /**
   * @param path decoded; begins with {@code /}
   */
  public Place find(String path) {
    String relative = path.substring(1);
    boolean folder = relative.isEmpty() || relative.endsWith("/");
    if (isFile(folder ? relative + INDEX : relative)) {
      return new Place.Found(root.resolve(folder ? relative + INDEX : relative));
    }
    return !folder && isFile(relative + "/" + INDEX)
        ? new Place.WithoutSlash()
        : new Place.Nowhere();
  }

  private boolean isFile(String relative) {
    if (Arrays.stream(relative.split("/", -1)).anyMatch(Folder::isStrange)) {
      return false;
    }
    try {
      Path real = root.toRealPath();
      Path asked = real.resolve(relative);
      // Compared as text: to some systems A and a, or an 8.3 name, are the same path.
      return asked.toRealPath().toString().equals(asked.toString()) && Files.isRegularFile(asked);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /** A colon is a drive or a hidden stream on Windows, and nothing that a site has elsewhere. */
  private static boolean isStrange(String part) {
    return part.isEmpty() || part.startsWith(".") || part.indexOf(':') >= 0;
  }
}
