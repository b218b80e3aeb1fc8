package digest.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Turns what the JDK says of a failed file operation into one line that a person understands. */
final class DiskFailure {
  private DiskFailure() {}

  /**
   * @param attempt what was being done: {@code read}, {@code write}, {@code delete}
   */
  static IOException during(String attempt, Path path, IOException cause) {
    return new IOException("cannot " + attempt + " " + path + ": " + reason(cause), cause);
  }

  /** The JDK gives only the path for the commonest failures, and a name of a class for the kind. */
  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    } else if (cause instanceof NoSuchFileException) {
      return "there is no such file";
    } else if (cause instanceof FileAlreadyExistsException) {
      return "something else is there already";
    } else if (cause instanceof NotDirectoryException) {
      return "it is not a folder";
    } else if (cause instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
