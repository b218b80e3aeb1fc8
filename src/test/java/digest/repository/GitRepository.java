package digest.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.testing.Program;
import digest.testing.Ran;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A repository for a test, with the hook of this one switched on. */
final class GitRepository {
  private final Path folder;
  private final Path outside;

  private GitRepository(Path folder, Path outside) {
    this.folder = folder;
    this.outside = outside;
  }

  /**
   * @param outside for files that git and the hook need elsewhere
   */
  static GitRepository init(Path folder, Path outside) throws IOException {
    GitRepository made = new GitRepository(Files.createDirectories(folder), outside);
    Path hooks = Files.createDirectories(folder.resolve(".githooks"));
    Path hook = Repository.root().resolve(".githooks/pre-commit");
    Files.copy(hook, hooks.resolve("pre-commit"), StandardCopyOption.COPY_ATTRIBUTES);
    made.git("init", "-q");
    return made.withHook();
  }

  /** A copy of what is committed, with the hook that is part of it switched on. */
  GitRepository cloneTo(Path clone) throws IOException {
    git("clone", "-q", folder.toString(), clone.toString());
    return new GitRepository(clone, outside).withHook();
  }

  private GitRepository withHook() throws IOException {
    git("config", "core.hooksPath", ".githooks");
    return this;
  }

  Path folder() {
    return folder;
  }

  Path temporary() throws IOException {
    return Files.createDirectories(outside.resolve("temporary files"));
  }

  /** The packaged program in place of the launcher. */
  GitRepository withProgram() throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return withDigest("exec '" + java + "' -jar '" + Program.jar() + "' \"$@\"");
  }

  /** Puts a script in place of the launcher. */
  GitRepository withDigest(String line) throws IOException {
    write("digest", "#!/bin/sh\n" + line + "\n");
    if (!folder.resolve("digest").toFile().setExecutable(true)) {
      throw new IOException("cannot make digest a program");
    }
    return this;
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  void edit(String path, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(path), UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(path + " does not hold " + from);
    }
    write(path, text.replace(from, to));
  }

  /** How many commits there are. */
  int commits() throws IOException {
    Ran ran = git("rev-list", "--all", "--count");
    return Integer.parseInt(ran.out().strip());
  }

  Ran git(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(outside, "git", ".out");
    Path err = Files.createTempFile(outside, "git", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    // A test may itself be run by a hook, whose git names another repository.
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder
        .environment()
        .putAll(
            Map.of(
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_AUTHOR_NAME", "Editor",
                "GIT_AUTHOR_EMAIL", "editor@example.org",
                "GIT_COMMITTER_NAME", "Editor",
                "GIT_COMMITTER_EMAIL", "editor@example.org",
                "TMPDIR", temporary().toString()));
    int code = await(builder.start());
    return new Ran(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private static int await(Process process) {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("git is not done after a minute");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw new IllegalStateException(e);
    }
  }
}
