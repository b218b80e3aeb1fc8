package digest.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The program. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    PrintStream out = utf8(System.out);
    PrintStream err = utf8(System.err);
    Console console =
        new Console(
            System.in,
            out,
            err,
            System.console() != null,
            Optional.ofNullable(System.getenv("GITHUB_STEP_SUMMARY"))
                .filter(path -> !path.isEmpty())
                .map(Path::of));
    Optional<Path> home = Optional.ofNullable(System.getProperty("digest.home")).map(Path::of);
    int code = run(console, Path.of("").toAbsolutePath(), home, arguments);
    err.flush();
    // A stream swallows what the disk refuses, and only says so when asked.
    if (out.checkError() && code == Commands.FINE) {
      err.println("digest: cannot write to standard output");
      err.flush();
      code = Commands.ERRORS;
    }
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param here the folder that relative paths start from
   * @param home the project the launcher belongs to, used where none is found around {@code here}
   * @return the exit code: 0 fine, 1 errors in the input or from the machine, 2 wrong usage, 3 a
   *     bug
   */
  public static int run(Console console, Path here, Optional<Path> home, String... arguments) {
    return Commands.line(console, new Projects(here, home)).execute(arguments);
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  /**
   * Where a command reads and prints.
   *
   * @param terminal whether a person is watching
   * @param summary the file that GitHub Actions shows as the summary of a step, if it is at work
   */
  public record Console(
      InputStream in, PrintStream out, PrintStream err, boolean terminal, Optional<Path> summary) {}
}
