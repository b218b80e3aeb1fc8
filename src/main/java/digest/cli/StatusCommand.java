package digest.cli;

import digest.desk.Worklist;
import digest.desk.WorklistJson;
import digest.desk.WorklistText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is left to do. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    header = "List what is left to do.",
    description = {
      "Drafts, and what each needs before it can be published; articles that an error keeps off"
          + " the",
      "site; articles without English, or whose English lacks a part or is behind; facts that are",
      "our reading and want review. Each with file and line. Writes nothing, and exits with 0",
      "however much there is to do."
    })
final class StatusCommand implements Callable<Integer> {
  private final Main.Console console;
  private final Projects projects;

  @Mixin private ProjectOption project;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, for people, which is usual; or json, for programs.")
  private String format;

  StatusCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    if (!format.equals("text") && !format.equals("json")) {
      throw new UsageException("--format `" + format + "` is neither text nor json");
    }
    Worklist work = Worklist.of(projects.find(project.folder()));
    console.out().print(format.equals("json") ? WorklistJson.of(work) : WorklistText.of(work));
    return Commands.FINE;
  }
}
