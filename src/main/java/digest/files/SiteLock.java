package digest.files;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps two builds from writing one site at a time, in one program or in two. The system frees the
 * lock of a program that dies, so the file itself says nothing and stays for ever: deleting it
 * would let two builds lock two files of one name.
 */
final class SiteLock implements AutoCloseable {
  private static final long PAUSE_MILLIS = 50;

  private final FileChannel channel;

  private SiteLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits for its turn.
   *
   * @param notice told once, if there is any waiting
   */
  static SiteLock take(Path file, Duration patience, Consumer<String> notice) throws IOException {
    FileChannel channel = open(file);
    try {
      await(channel, file, patience, notice);
      return new SiteLock(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static FileChannel open(Path file) throws IOException {
    try {
      return FileChannel.open(file, CREATE, WRITE);
    } catch (IOException e) {
      throw DiskFailure.during("write", file, e);
    }
  }

  private static void await(
      FileChannel channel, Path file, Duration patience, Consumer<String> notice)
      throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    if (attempt(channel).isPresent()) {
      return;
    }
    notice.accept("another build is writing this site; waiting for it to end");
    do {
      pause();
      if (attempt(channel).isPresent()) {
        return;
      }
    } while (System.nanoTime() < deadline);
    throw new IOException(
        "another build has held "
            + file
            + " for "
            + patience.toSeconds()
            + " seconds: end it first");
  }

  private static Optional<FileLock> attempt(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException heldByThisProgram) {
      return Optional.empty();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for another build");
    }
  }
}
