package digest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The packaged jar, run as a program of its own. */
public final class Program {
  private static final int PATIENCE_SECONDS = 60;

  private final Path here;
  private final List<String> switches = new ArrayList<>();
  private Optional<Path> output = Optional.empty();

  private Program(Path here) {
    this.here = here;
  }

  /** To be run in this folder. */
  public static Program in(Path here) {
    return new Program(here);
  }

  /** Adds a switch of the Java machine. */
  public Program with(String javaSwitch) {
    switches.add(javaSwitch);
    return this;
  }

  /** Sends what it prints there; nothing of that is seen in {@link Ran}. */
  public Program printingTo(Path file) {
    output = Optional.of(file);
    return this;
  }

  /** Waits for its end. */
  public Ran run(String... arguments) throws IOException {
    return start(arguments).join();
  }

  /** Does not wait. */
  public CompletableFuture<Ran> start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(switches);
    command.addAll(List.of("-jar", jar()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("digest", ".out");
    Path err = Files.createTempFile("digest", ".err");
    Process process =
        new ProcessBuilder(command)
            .directory(here.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(nothing()))
            .redirectOutput(output.orElse(out).toFile())
            .redirectError(err.toFile())
            .start();
    return CompletableFuture.supplyAsync(() -> await(process, out, err));
  }

  /** Builds run by failsafe say where the jar is. */
  public static String jar() {
    return Path.of(System.getProperty("digest.jar", "target/digest.jar"))
        .toAbsolutePath()
        .toString();
  }

  private static Ran await(Process process, Path out, Path err) {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().onExit().join();
        throw new IOException(
            "not done after " + PATIENCE_SECONDS + " s: " + Files.readString(err));
      }
      return new Ran(process.exitValue(), take(out), take(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw new IllegalStateException(e);
    }
  }

  private static String take(Path file) throws IOException {
    String text = Files.readString(file, UTF_8);
    Files.delete(file);
    return text;
  }

  private static java.io.File nothing() {
    return new java.io.File(
        System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
  }
}
