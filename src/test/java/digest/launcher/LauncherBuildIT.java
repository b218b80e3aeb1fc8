package digest.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import digest.launcher.LauncherCopy.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher calls Maven. Here that is a script that notes each call and takes a second. */
@DisabledOnOs(OS.WINDOWS)
class LauncherBuildIT {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
  private static final String BUILDING =
      "digest: building the generator (first use downloads its libraries)…\n";

  @TempDir Path temp;
  private LauncherCopy copy;
  private Path calls;
  private Path source;

  @BeforeEach
  void copyLauncherWithSources() throws IOException {
    copy = new LauncherCopy(temp);
    calls = Files.createFile(temp.resolve("calls.log"));
    copy.environment.put("PATH", TestCommands.withMaven(temp, calls));
    source = copy.folder.resolve("src/main/java/Main.java");
    Files.createDirectories(source.getParent());
    Files.createFile(source);
    Files.createFile(copy.folder.resolve("pom.xml"));
    for (Path path : List.of(source, source.getParent(), copy.folder.resolve("pom.xml"))) {
      Files.setLastModifiedTime(path, LONG_AGO);
    }
    Files.setLastModifiedTime(copy.folder.resolve("src/main"), LONG_AGO);
  }

  @Test
  void theFirstStartBuildsAndKeepsStdoutClean() throws IOException {
    assertThat(copy.start("x"))
        .isEqualTo(
            new Outcome(0, "home " + copy.folder + "\n[x]\n", BUILDING + "output of Maven\n"));
  }

  @Test
  void aStartWithNothingNewDoesNotBuild() throws IOException {
    copy.withEcho().start();

    assertThat(calls).isEmptyFile();
  }

  @Test
  void aChangedSourceIsBuilt() throws IOException {
    copy.start();
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    copy.start();

    assertThat(calls).hasContent("built\nbuilt\n");
  }

  @Test
  void aDeletedSourceIsNoticed() throws IOException {
    copy.withEcho();
    Files.setLastModifiedTime(copy.jar(), FileTime.from(Instant.now().minusSeconds(60)));
    Files.delete(source);
    copy.start();

    assertThat(calls).hasContent("built\n");
  }

  @Test
  void twoFirstStartsAtOnceBuildOnce() throws IOException {
    Process first = copy.begin(copy.folder.resolve("digest").toString(), "1");
    Process second = copy.begin(copy.folder.resolve("digest").toString(), "2");

    assertThat(List.of(LauncherCopy.await(first).exit(), LauncherCopy.await(second).exit()))
        .containsExactly(1, 2);
    assertThat(calls).hasContent("built\n");
  }

  @Test
  void theLockOfAKilledStartIsTakenOver() throws IOException {
    Path lock = Files.createDirectories(copy.folder.resolve("target/launcher.lock"));
    Files.writeString(lock.resolve("owner"), "99999999\n");

    assertThat(copy.start().exit()).isZero();
  }

  @Test
  void nothingIsLeftBesideTheJar() throws IOException {
    copy.start();

    try (var files = Files.list(copy.folder.resolve("target"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("digest.jar", "digest.jar.key");
    }
  }

  @Test
  void aFailedBuildEndsTheStart() throws IOException {
    TestCommands.script(temp.resolve("maven/mvn"), "exit 1");

    assertThat(copy.start())
        .isEqualTo(
            new Outcome(
                1,
                "",
                BUILDING + "digest: the generator could not be built; Maven says why above\n"));
  }

  @Test
  void withoutMavenItSaysWhatToInstall() throws IOException {
    copy.environment.put("PATH", TestCommands.bare(temp));

    assertThat(copy.start())
        .isEqualTo(
            new Outcome(
                1,
                "",
                "digest: Maven is needed to build the generator: on Debian install maven, elsewhere"
                    + " see https://maven.apache.org/download.cgi\n"));
  }

  @Test
  void withoutSourcesAndJarItSaysThatTheCopyIsNotComplete() throws IOException {
    Files.delete(copy.folder.resolve("pom.xml"));

    assertThat(copy.start().err())
        .isEqualTo(
            "digest: neither target/digest.jar nor pom.xml is in "
                + copy.folder
                + ": this copy is not complete\n");
  }
}
