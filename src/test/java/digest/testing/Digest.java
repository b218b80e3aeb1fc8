package digest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Command lines, run within this program.
 *
 * @param here the folder they are given in
 * @param home the project the launcher belongs to
 * @param input what stands on standard input
 */
public record Digest(Path here, Optional<Path> home, byte[] input) {
  public static Digest in(Path here) {
    return new Digest(here, Optional.empty(), new byte[0]);
  }

  public Digest withHome(Path folder) {
    return new Digest(here, Optional.of(folder), input);
  }

  public Digest withInput(byte[] bytes) {
    return new Digest(here, home, bytes);
  }

  public Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main.Console console =
        new Main.Console(
            new ByteArrayInputStream(input),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            false,
            Optional.of(here.resolve("step-summary.md")));
    int code = Main.run(console, here, home, arguments);
    console.out().flush();
    console.err().flush();
    return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
