package digest.files;

import digest.diagnostic.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A short value that changes whenever one of the things it was made of does. It is no defence
 * against somebody who wants two things to look alike: FNV-1a, 64 bits.
 */
public final class Fingerprint {
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int CHUNK = 64 * 1024;

  private long value = START;

  /** Adds a text; where it ends is told apart from where the next begins. */
  public Fingerprint add(String text) {
    value = of(value, text);
    value = (value ^ text.length()) * PRIME;
    return this;
  }

  /**
   * Adds the names and the contents of all files.
   *
   * @throws IOException naming the file, if one that is not a text cannot be read
   */
  public Fingerprint add(Tree tree, Path projectRoot) throws IOException {
    for (long text : Parallel.map(tree.texts(), Fingerprint::of)) {
      value = (value ^ text) * PRIME;
    }
    List<Long> others = Parallel.map(tree.others(), path -> of(path, projectRoot.resolve(path)));
    for (long other : others) {
      value = (value ^ other) * PRIME;
    }
    return this;
  }

  /** 16 hexadecimal digits. */
  public String text() {
    String digits = Long.toHexString(value);
    return "0".repeat(16 - digits.length()) + digits;
  }

  private static long of(SourceText text) {
    return of(of(START, text.path()) * PRIME, text.text());
  }

  private static long of(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  private static long of(String path, Path file) throws IOException {
    long hash = of(START, path) * PRIME;
    byte[] chunk = new byte[CHUNK];
    try (var in = Files.newInputStream(file)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        for (int i = 0; i < read; i++) {
          hash = (hash ^ (chunk[i] & 0xff)) * PRIME;
        }
      }
      return hash;
    } catch (IOException e) {
      throw DiskFailure.during("read", file, e);
    }
  }
}
