package digest.han;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Characters that simplified text writes in another way: traditional ones and variants. Those that
 * both scripts have (乾, 著, 瞭) are not among them, so a few are missed and none is wrongly blamed.
 */
public final class Traditional {
  private static final int FIRST = 0x4E00;
  private static final char[] SIMPLE = read();

  private Traditional() {}

  /** The simplified character for a traditional one; 0 for any other. */
  public static char simplified(char c) {
    return c >= FIRST && c - FIRST < SIMPLE.length ? SIMPLE[c - FIRST] : 0;
  }

  private static char[] read() {
    char[] simple = new char[0xA000 - FIRST];
    try (InputStream in = Traditional.class.getResourceAsStream("traditional.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .forEach(pair -> simple[pair.charAt(0) - FIRST] = pair.charAt(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return simple;
  }
}
