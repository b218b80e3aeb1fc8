package digest.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.io.file.PathUtils;

/**
 * Where new bytes wait for the end of the build. One flat folder of numbered files: the real paths
 * would cost as many folders again as the site has.
 */
final class Staging {
  private final Path folder;
  private final AtomicInteger next = new AtomicInteger();

  private Staging(Path folder) {
    this.folder = folder;
  }

  /** An empty one; what a killed build left there goes. */
  static Staging empty(Path folder) throws IOException {
    try {
      discard(folder);
      Files.createDirectory(folder);
    } catch (IOException e) {
      throw DiskFailure.during("empty", folder, e);
    }
    return new Staging(folder);
  }

  /** The file now holding it. Safe to call from several threads. */
  Path add(Content content) throws IOException {
    Path file = folder.resolve(Integer.toString(next.getAndIncrement()));
    content.writeTo(file);
    return file;
  }

  Path folder() {
    return folder;
  }

  void discard() throws IOException {
    discard(folder);
  }

  private static void discard(Path folder) throws IOException {
    if (Files.exists(folder)) {
      PathUtils.deleteDirectory(folder);
    }
  }
}
