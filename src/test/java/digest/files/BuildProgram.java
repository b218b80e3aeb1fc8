package digest.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** Another program that builds a site, to be waited for or killed. Closing it kills it. */
final class BuildProgram implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;

  private BuildProgram(Process process) {
    this.process = process;
    this.lines = process.inputReader(UTF_8);
  }

  /** What the other program does: {@code endless}, {@code hold} or {@code large}. */
  public static void main(String[] arguments) throws Exception {
    Path site = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "endless" -> buildForEver(site);
      case "hold" -> hold(site);
      case "large" -> buildOneLargePage(site);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  /**
   * @param before words of a command that runs the rest of its line
   */
  static BuildProgram start(String what, Path site, String... before) throws IOException {
    List<String> command = new ArrayList<>(List.of(before));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.addAll(
        List.of("-cp", classPath(), BuildProgram.class.getName(), what, site.toString()));
    return new BuildProgram(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  void awaitLine(String wanted) throws IOException {
    String line = lines.readLine();
    if (!wanted.equals(line)) {
      throw new IOException("the other program said: " + line);
    }
  }

  /** Everything it has to say until it ends by itself. */
  String output() {
    return lines.lines().collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private static void buildForEver(Path site) throws IOException {
    for (int version = 1; ; version++) {
      try (SiteWriter out = SiteWriter.open(site, notice -> {})) {
        new Version(version).build(out);
      }
      System.out.println(version);
    }
  }

  private static void hold(Path site) throws IOException {
    try (SiteWriter out = SiteWriter.open(site, notice -> {})) {
      out.write("a.html", new byte[10]);
      System.out.println("holding");
      System.in.read();
    }
  }

  private static void buildOneLargePage(Path site) throws IOException {
    try (SiteWriter out = SiteWriter.open(site, notice -> {})) {
      out.write("a.html", new byte[1_000_000]);
      out.commit();
      System.out.println("written");
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }

  private static String classPath() {
    return Stream.of(BuildProgram.class, SiteWriter.class, PathUtils.class)
        .map(BuildProgram::home)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
