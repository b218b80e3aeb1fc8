package digest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.CLI;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Chrome or Chromium of this machine, or gets one. */
final class InstalledBrowser {
  private static final List<String> COMMANDS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<String> USUAL_PLACES =
      List.of(
          "/opt/google/chrome/chrome",
          "/usr/lib/chromium/chromium",
          "/snap/bin/chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files\\Chromium\\Application\\chrome.exe");

  private InstalledBrowser() {}

  /** The program to start; empty for the one that Playwright keeps for itself. */
  static synchronized Optional<Path> findOrInstall() throws IOException {
    Optional<Path> found = find();
    if (found.isPresent()) {
      return found;
    }
    if (Files.isExecutable(Path.of("/usr/bin/apt-get")) && isAdministrator()) {
      installPackage();
      found = find();
    }
    if (found.isEmpty()) {
      installPlaywrightsOwn();
    }
    return found;
  }

  private static Optional<Path> find() throws IOException {
    String chosen = System.getenv("CHROME");
    if (chosen != null && !chosen.isBlank()) {
      if (!Files.isExecutable(Path.of(chosen))) {
        throw new IOException("CHROME is " + chosen + ", which is no program");
      }
      return Optional.of(Path.of(chosen));
    }
    return Stream.concat(onPath(), USUAL_PLACES.stream().map(File::new))
        .filter(file -> file.isFile() && file.canExecute())
        .map(File::toPath)
        .findFirst();
  }

  private static Stream<File> onPath() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    List<String> folders = List.of(path.split(File.pathSeparator));
    return COMMANDS.stream()
        .flatMap(
            command ->
                folders.stream()
                    .flatMap(
                        folder ->
                            Stream.of(
                                new File(folder, command), new File(folder, command + ".exe"))));
  }

  private static boolean isAdministrator() {
    return System.getProperty("user.name").equals("root");
  }

  /** On Ubuntu this gives no browser but an advice to use snap; Playwright's own is taken then. */
  private static void installPackage() throws IOException {
    say("No Chrome or Chromium here: installing the package chromium for the browser tests…");
    String lock = "DPkg::Lock::Timeout=300";
    if (run("apt-get", "-q", "-o", lock, "update")) {
      run("apt-get", "-q", "-y", "-o", lock, "install", "--no-install-recommends", "chromium");
    }
  }

  private static void installPlaywrightsOwn() throws IOException {
    say("No Chrome or Chromium here: fetching Playwright's own for the browser tests…");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // In a program of its own, because it ends the one it runs in.
    if (!run(java, CLI.class.getName(), "install", "--only-shell", "chromium")) {
      throw new IOException(
          "no browser could be had: install Chromium, or say where it is with the variable CHROME");
    }
  }

  /** Shows what the command said only if it failed. */
  private static boolean run(String... command) throws IOException {
    Path log = Files.createTempFile("browser", ".log");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
      builder.redirectOutput(log.toFile());
      Process process = builder.start();
      process.getOutputStream().close();
      boolean succeeded = process.onExit().join().exitValue() == 0;
      if (!succeeded) {
        say(String.join(" ", command) + " failed:\n" + Files.readString(log, UTF_8));
      }
      return succeeded;
    } finally {
      Files.delete(log);
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
