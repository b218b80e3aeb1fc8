package digest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a site when a build dies, or the disk refuses. */
@Timeout(60)
class SiteWriterFailureTest {
  private static final Version NEXT = new Version(1_000_001);

  @TempDir Path temp;

  @RepeatedTest(20)
  void aKilledBuildLeavesWholeFilesAndTheNextOneMendsTheRest(RepetitionInfo round)
      throws IOException, InterruptedException {
    Path site = temp.resolve("site");
    killDuringABuild(site, new Random(round.getCurrentRepetition()).nextInt(200));

    assertThat(SiteTree.of(site))
        .allSatisfy((path, text) -> assertThat(Version.isWhole(path, text)).as(path).isTrue());

    try (SiteWriter out = SiteWriter.open(site, notice -> {})) {
      NEXT.build(out);
    }
    assertThat(SiteTree.of(site)).isEqualTo(NEXT.pages());
    assertThat(site.resolve("even")).doesNotExist();
  }

  /** A limit on the size of files stands in for a full disk: both fail in the middle of a write. */
  @Test
  void whenTheDiskRefusesTheOldSiteStaysAndOneLineNamesTheFile() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no ulimit here");
    Path site = temp.resolve("site");
    try (SiteWriter out = SiteWriter.open(site, notice -> {})) {
      out.write("a.html", new byte[] {'a'});
      out.commit();
    }
    try (BuildProgram program =
        BuildProgram.start("large", site, "/bin/sh", "-c", "ulimit -f 64; exec \"$@\"", "sh")) {
      assertThat(program.output())
          .isEqualTo("cannot write " + site.resolve("a.html") + ": File too large");
    }
    assertThat(SiteTree.of(site)).isEqualTo(Map.of("a.html", "a"));
  }

  private static void killDuringABuild(Path site, int millis)
      throws IOException, InterruptedException {
    try (BuildProgram program = BuildProgram.start("endless", site)) {
      program.awaitLine("1");
      Thread.sleep(millis);
    }
  }
}
