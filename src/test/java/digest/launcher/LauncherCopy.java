package digest.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The launcher in a folder and with an environment of its own. */
final class LauncherCopy {
  final Path folder;
  final Path elsewhere;
  final Map<String, String> environment = new HashMap<>();
  private final Path cache;

  /** What a start said, and its exit code. */
  record Outcome(int exit, String out, String err) {}

  LauncherCopy(Path temp) throws IOException {
    folder = Files.createDirectories(temp.resolve("项 目's \"folder\"")).toRealPath();
    elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    cache = temp.toRealPath().resolve("cache");
    Files.copy(Path.of("digest"), folder.resolve("digest"), StandardCopyOption.COPY_ATTRIBUTES);
    environment.put("PATH", System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LC_ALL", "C");
    environment.put("XDG_CACHE_HOME", cache.toString());
    environment.put("TMPDIR", temp.resolve("tmp").toString());
    Files.createDirectory(temp.resolve("tmp"));
  }

  Path jar() {
    return folder.resolve("target/digest.jar");
  }

  /** Puts a jar in place whose program is {@link EchoProgram}. */
  LauncherCopy withEcho() throws IOException {
    Files.createDirectories(jar().getParent());
    writeEcho(jar());
    return this;
  }

  /**
   * @param more names of empty entries
   */
  static void writeEcho(Path jar, String... more) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EchoProgram.class.getName());
    String entry = EchoProgram.class.getName().replace('.', '/') + ".class";
    try (InputStream program = EchoProgram.class.getResourceAsStream("EchoProgram.class");
        OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      out.putNextEntry(new ZipEntry(entry));
      program.transferTo(out);
      for (String name : more) {
        out.putNextEntry(new ZipEntry(name));
      }
    }
  }

  /** The archives of classes that were made so far. */
  List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }

  Outcome start(String... arguments) throws IOException {
    return startAs(folder.resolve("digest").toString(), arguments);
  }

  Outcome startAs(String command, String... arguments) throws IOException {
    return await(begin(command, arguments));
  }

  Process begin(String command, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).directory(elsewhere.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** What is said is short enough to wait in the pipes. */
  static Outcome await(Process process) throws IOException {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Outcome(process.onExit().join().exitValue(), out, err);
  }
}
