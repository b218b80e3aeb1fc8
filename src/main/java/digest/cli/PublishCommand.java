package digest.cli;

import digest.desk.Publication;
import digest.desk.Refusal;
import digest.diagnostic.Diagnostic;
import digest.model.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an article of a draft. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    header = "Make an article of a draft.",
    description = {
      "Moves the texts and images of a draft to content/articles/YEAR/, YEAR being that of its"
          + " date,",
      "and writes today into the line `added`; every other byte stays as it was. Before that,"
          + " looks",
      "at the draft as if it were an article: if that has errors, tells them and moves nothing.",
      "Readers see it after the next `digest build`."
    })
final class PublishCommand implements Callable<Integer> {
  private final Main.Console console;
  private final Projects projects;

  @Mixin private ProjectOption project;

  @Parameters(paramLabel = "ID", description = "The id of the draft: its file name up to the dot.")
  private String id;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day on which it joins the digest, such as 2026-11-20. Default: today.")
  private String date;

  PublishCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    LocalDate added = date == null ? LocalDate.now() : day();
    Publication done = Publication.publish(projects.find(project.folder()), id, added);
    Reporter reporter = new Reporter(console);
    reporter.problems(done.problems());
    if (done.problems().stream().anyMatch(Diagnostic::isError)) {
      console.err().println("`" + id + "` stays a draft: " + reporter.count(done.problems()) + ".");
      return Commands.ERRORS;
    }
    done.moved().forEach((from, to) -> console.out().println("Moved " + from + " to " + to));
    console.out().println("`" + id + "` is an article, added " + added + ".");
    return Commands.FINE;
  }

  private LocalDate day() {
    return PartialDate.parse(date)
        .filter(known -> known.day() > 0)
        .map(PartialDate::firstDay)
        .orElseThrow(
            () -> new UsageException("--date `" + date + "` is not a day such as 2026-11-20"));
  }
}
