package digest.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.Program;
import digest.testing.Projects;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started as a user does and ended as Ctrl-C does. */
@Timeout(60)
class ServeProgramIT {
  @TempDir private Path folder;
  private Path project;
  private Path temporary;
  private Process process;
  private BufferedReader out;

  @BeforeEach
  void prepare() throws IOException {
    project = Projects.copySmall(folder.resolve("project"));
    temporary = Files.createDirectory(folder.resolve("temporary"));
  }

  @AfterEach
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Gives where it says that it listens. */
  private URI start(String port) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                Program.jar(),
                "serve",
                "--port",
                port)
            .directory(project.toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    out = process.inputReader(UTF_8);
    String line = out.readLine();
    assertThat(line).startsWith("Preview at http://127.0.0.1:");
    return URI.create(line.split(" ")[2]);
  }

  private List<Path> temporaryFiles() throws IOException {
    try (var files = Files.list(temporary)) {
      return files.filter(file -> file.getFileName().toString().startsWith("digest-")).toList();
    }
  }

  @Test
  void answersWhereItSays() throws Exception {
    URI address = start("0");
    assertThat(out.readLine()).startsWith("Built 3 articles: ");

    assertThat(new RawHttp(address.getPort()).get("/zh/").status()).isEqualTo(200);
  }

  @Test
  void nothingIsLeftWhenItIsEnded() throws Exception {
    start("0");
    out.readLine();
    assertThat(temporaryFiles()).hasSize(1);
    process.destroy();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(temporaryFiles()).isEmpty();
    assertThat(project.resolve("site")).doesNotExist();
  }

  @Test
  void portInUseIsToldAndAnotherTaken() throws Exception {
    try (ServerSocket other =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      int port = other.getLocalPort();

      assertThat(start(Integer.toString(port)).getPort()).isGreaterThan(port);
      assertThat(folder.resolve("err")).content().contains("Port " + port + " is in use.");
    }
  }
}
