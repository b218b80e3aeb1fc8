package digest.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.launcher.LauncherCopy.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  @TempDir Path temp;
  private LauncherCopy copy;

  @BeforeEach
  void copyLauncher() throws IOException {
    copy = new LauncherCopy(temp);
  }

  @Test
  void theRealProgramSaysItsName() throws IOException {
    Files.createDirectories(copy.jar().getParent());
    Files.copy(Path.of(System.getProperty("digest.jar")), copy.jar());

    assertThat(copy.start("--version").out()).startsWith("digest");
  }

  @Test
  void argumentsArriveAsTheyAre() throws IOException {
    assertThat(copy.withEcho().start("a b", "q\"u'o", "", "$HOME *", "中文", "-x").out())
        .isEqualTo("home " + copy.folder + "\n[a b]\n[q\"u'o]\n[]\n[$HOME *]\n[中文]\n[-x]\n");
  }

  @Test
  void chineseFileNamesAreFoundUnderALocaleWithoutUtf8() throws IOException {
    Files.writeString(copy.elsewhere.resolve("中文.md"), "");

    assertThat(copy.withEcho().start("中文.md").out()).endsWith("[中文.md] is a file\n");
  }

  @Test
  void chineseFileNamesAreFoundUnderALocaleThatIsNotInstalled() throws IOException {
    Files.writeString(copy.elsewhere.resolve("中文.md"), "");
    copy.environment.put("LC_ALL", "zh_CN.UTF-8");

    assertThat(copy.withEcho().start("中文.md").out()).endsWith("[中文.md] is a file\n");
  }

  @Test
  void theExitCodePassesThrough() throws IOException {
    assertThat(copy.withEcho().start("serve", "4").exit()).isEqualTo(4);
  }

  @Test
  void theExitCodePassesThroughWhileAnArchiveIsMade() throws IOException {
    assertThat(copy.withEcho().start("build", "4").exit()).isEqualTo(4);
  }

  @Test
  void itsFolderIsFoundThroughLinks() throws IOException {
    Path first = Files.createDirectory(temp.resolve("链 接")).resolve("one");
    Files.createSymbolicLink(first, copy.folder.resolve("digest"));
    Path second = Files.createSymbolicLink(temp.resolve("two"), Path.of("链 接/one"));

    assertThat(copy.withEcho().startAs(second.toString()).out())
        .isEqualTo("home " + copy.folder + "\n");
  }

  @Test
  void bashRunsItToo() throws IOException {
    assertThat(copy.withEcho().startAs("bash", copy.folder + "/digest", "x").out())
        .isEqualTo("home " + copy.folder + "\n[x]\n");
  }

  @Test
  void theSecondBuildUsesTheArchiveOfTheFirst() throws IOException {
    copy.withEcho().start("build");
    Path log = temp.resolve("classes.log");
    copy.environment.put("_JAVA_OPTIONS", "-Xlog:class+load=info:file=" + log);

    copy.start("build");

    assertThat(Files.readString(log, UTF_8))
        .containsPattern(EchoProgram.class.getName() + " source: shared objects file");
  }

  @Test
  void aStartThatDoesLittleMakesNoArchive() throws IOException {
    copy.withEcho().start("--help");

    assertThat(copy.archives()).isEmpty();
  }

  @Test
  void aDamagedArchiveStopsNothingAndSaysNothing() throws IOException {
    copy.withEcho().start("build");
    Path archive = copy.archives().get(0);
    Files.delete(archive);
    Files.writeString(archive, "no archive");

    assertThat(copy.start("build"))
        .isEqualTo(new Outcome(0, "home " + copy.folder + "\n[build]\n", ""));
  }

  @Test
  void anotherJarGetsAnotherArchive() throws IOException {
    copy.withEcho().start("build");
    LauncherCopy.writeEcho(copy.jar(), "another/entry");
    copy.start("build");

    assertThat(copy.archives()).hasSize(2);
  }

  @Test
  void aCacheUnderAChineseNameIsPassedBy() throws IOException {
    copy.environment.put("XDG_CACHE_HOME", temp.resolve("缓存").toString());

    copy.withEcho().start("build");

    assertThat(temp.resolve("缓存")).doesNotExist();
    assertThat(temp.resolve("tmp")).isDirectoryRecursivelyContaining("glob:**/digest.jsa");
  }

  @Test
  void aCacheThatOthersMayWriteIsNotTrusted() throws IOException {
    copy.environment.remove("XDG_CACHE_HOME");
    copy.withEcho().start("x");
    try (var folders = Files.list(temp.resolve("tmp"))) {
      Path ours = folders.findFirst().orElseThrow();
      Files.setPosixFilePermissions(ours, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    assertThat(copy.start("build").exit()).isZero();
    assertThat(temp.resolve("tmp")).isDirectoryNotContaining("glob:**/digest.jsa");
  }

  @Test
  void noticesOfTheMachineGoToStderr() throws IOException {
    copy.environment.put("JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC");

    Outcome outcome = copy.withEcho().start();

    assertThat(outcome.out()).isEqualTo("home " + copy.folder + "\n");
    assertThat(outcome.err()).contains("Picked up JAVA_TOOL_OPTIONS");
  }

  @Test
  void aJavaThatIsTooOldIsNamed() throws IOException {
    Path old = Files.createDirectories(temp.resolve("old/bin")).resolve("java");
    TestCommands.script(old, "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    copy.environment.put("JAVA_HOME", temp.resolve("old").toString());
    copy.environment.put("PATH", TestCommands.bare(temp));

    assertThat(copy.withEcho().start())
        .isEqualTo(
            new Outcome(
                1,
                "",
                "digest: a JDK of Java 17 or newer is needed, and "
                    + old
                    + " is 11.0.2: on Debian install openjdk-17-jdk-headless, elsewhere see"
                    + " https://adoptium.net\n"));
  }
}
