package digest.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders of commands for a PATH. */
final class TestCommands {
  /** All that the launcher needs of a system, besides Java and Maven. */
  private static final List<String> NEEDED =
      List.of(
          "cat",
          "cksum",
          "cp",
          "cut",
          "find",
          "grep",
          "head",
          "id",
          "locale",
          "ls",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "tail",
          "touch",
          "tr");

  private TestCommands() {}

  /** A folder with those commands and no Java or Maven. */
  static String bare(Path temp) throws IOException {
    Path folder = Files.createDirectory(temp.resolve("commands"));
    for (String name : NEEDED) {
      script(folder.resolve(name), "PATH=/usr/local/bin:/usr/bin:/bin exec " + name + " \"$@\"");
    }
    return folder.toString();
  }

  /**
   * A PATH on which mvn takes a second to put a prepared jar where the launcher wants it, and adds
   * a line to a log.
   */
  static String withMaven(Path temp, Path log) throws IOException {
    Path jar = temp.resolve("prepared.jar");
    LauncherCopy.writeEcho(jar);
    Path folder = Files.createDirectory(temp.resolve("maven"));
    script(
        folder.resolve("mvn"),
        "echo 'output of Maven'",
        "echo built >>'" + log + "'",
        "sleep 1",
        "for word; do",
        "  case $word in -Ddigest.target=*) cp '" + jar + "' \"${word#*=}/digest.jar\" ;; esac",
        "done");
    return folder + ":" + System.getenv("PATH");
  }

  /** Makes a program of these lines. */
  static void script(Path file, String... lines) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + file + " a program");
    }
  }
}
