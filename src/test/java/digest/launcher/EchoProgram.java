package digest.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says what it was started with. Its exit code is its last argument, if that is a number. */
public final class EchoProgram {
  private EchoProgram() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    out.println("home " + System.getProperty("digest.home"));
    int exit = 0;
    for (String argument : arguments) {
      out.println("[" + argument + "]" + (isFile(argument) ? " is a file" : ""));
      exit = argument.matches("[0-9]+") ? Integer.parseInt(argument) : 0;
    }
    System.exit(exit);
  }

  private static boolean isFile(String path) {
    return !path.isEmpty() && Files.isRegularFile(Path.of(path));
  }
}
