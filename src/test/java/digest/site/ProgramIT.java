package digest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import digest.testing.Digest;
import digest.testing.Folders;
import digest.testing.Program;
import digest.testing.Projects;
import digest.testing.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, on machines of many kinds. */
class ProgramIT {
  private static final Path FULL_DISK = Path.of("/dev/full");

  @TempDir private static Path project;
  private static Map<String, String> site;

  @TempDir private Path folder;

  @BeforeAll
  static void build() throws IOException {
    Projects.copyReal(project);
    Ran ran = Program.in(project).run("build");
    assertThat(ran.code()).as(ran.err()).isZero();
    site = Folders.contents(project.resolve("site"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.timezone=Pacific/Kiritimati -Duser.language=th -Duser.country=TH",
        "-Dfile.encoding=US-ASCII -Dstdout.encoding=US-ASCII",
        "-Dfile.encoding=GBK -Dstdout.encoding=GBK",
        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=16"
      })
  void makesTheSameSiteEverywhere(String switches) throws IOException {
    Path output = folder.resolve("site");
    Program program = Program.in(project);
    List.of(switches.split(" ")).forEach(program::with);
    Ran ran = program.run("build", "--output", output.toString());

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Folders.contents(output)).isEqualTo(site);
  }

  @Test
  void saysTheSameWhateverTheConsoleIsSaidToTake() throws IOException {
    Path small = Projects.copySmall(folder.resolve("small"));

    assertThat(
            Program.in(small)
                .with("-Dstdout.encoding=US-ASCII")
                .with("-Dstderr.encoding=GBK")
                .run("check"))
        .isEqualTo(Digest.in(small).run("check"));
  }

  @Test
  void twoProgramsAtOnceMakeOneWholeSite() throws IOException {
    Path output = folder.resolve("site");
    CompletableFuture<Ran> first =
        Program.in(project).start("build", "--output", output.toString());
    CompletableFuture<Ran> second =
        Program.in(project).start("build", "--output", output.toString());

    assertThat(List.of(first.join().code(), second.join().code())).containsOnly(0);
    assertThat(Folders.contents(output)).isEqualTo(site);
  }

  @Test
  void knowsItsVersion() throws IOException {
    assertThat(Program.in(folder).run("--version").out()).matches("digest [0-9.]+\\R");
  }

  @Test
  void usesTheProjectOfTheLauncherWhereThereIsNoOther() throws IOException {
    Path small = Projects.copySmall(folder.resolve("small"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Ran ran = Program.in(elsewhere).with("-Ddigest.home=" + small).run("check");

    assertThat(ran.out()).endsWith("; 3 articles are sound.\n");
  }

  @Test
  void saysWhenItCannotPrint() throws IOException {
    assumeThat(FULL_DISK).exists();
    Ran ran = Program.in(project).printingTo(FULL_DISK).run("check");

    assertThat(ran).isEqualTo(new Ran(1, "", "digest: cannot write to standard output\n"));
  }
}
