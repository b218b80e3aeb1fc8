package digest.cli;

import digest.files.TemporaryFolder;
import digest.serve.Preview;
import digest.serve.Setup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the site while it is written. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header = "Show the site while it is written.",
    description = {
      "Builds the site for the browsers of this machine, and again whenever content/ or templates/",
      "change; open pages load anew by themselves, and show what is wrong. Articles with errors"
          + " are",
      "left out. The published site is not touched. Ctrl-C ends it."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Main.Console console;
  private final Projects projects;

  @Mixin private ProjectOption project;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8000",
      description = "Where to listen; if it is in use, at the next that is free. 0 takes any.")
  private int port;

  @Option(names = "--no-drafts", description = "Leave drafts out, as the published site does.")
  private boolean noDrafts;

  ServeCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new UsageException("--port `" + port + "` is no port: they go from 0 to " + LAST_PORT);
    }
    Path found = projects.find(project.folder());
    TemporaryFolder folder = TemporaryFolder.create();
    Setup setup = new Setup(found, folder.path(), port, !noDrafts, Program.identity());
    try {
      Preview preview = Preview.start(setup, new Terminal(console));
      // However the program ends: after Ctrl-C nothing else of it runs.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(preview, folder)));
      preview.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      folder.close();
      throw e;
    }
    return Commands.FINE;
  }

  private void end(Preview preview, TemporaryFolder folder) {
    preview.close();
    try {
      folder.close();
    } catch (IOException e) {
      console.err().println("digest: " + e.getMessage());
      console.err().flush();
    }
  }
}
