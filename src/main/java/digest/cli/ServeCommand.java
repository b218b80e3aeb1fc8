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
      description = "Where to listen, or at the next that is free. Default: 8000; 0 takes any.")
  private String port;

  @Option(names = "--no-drafts", description = "Leave drafts out, as the published site does.")
  private boolean noDrafts;

  ServeCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    int first = port(port);
    Path found = projects.find(project.folder());
    TemporaryFolder folder = TemporaryFolder.create();
    Setup setup = new Setup(found, folder.path(), first, !noDrafts, Program.identity());
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

  private static int port(String text) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number <= LAST_PORT) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, in the same words as for a number that will not do.
    }
    throw new UsageException("--port `" + text + "` is no number from 0 to " + LAST_PORT);
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
