package digest.cli;

import digest.build.Build;
import digest.build.Outcome;
import digest.build.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds all problems and writes nothing. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Find all problems of content and templates.",
    description = {
      "Does all that `build` does, but writes nothing. Every problem is told with file, line and",
      "column, and what to do about it."
    })
final class CheckCommand implements Callable<Integer> {
  private final Main.Console console;
  private final Projects projects;

  @Mixin private ProjectOption project;

  CheckCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    Path found = projects.find(project.folder());
    Request request =
        new Request(found, found.resolve("site"), Optional.empty(), false, false, Optional.empty());
    Reporter reporter = new Reporter(console);
    Outcome outcome = Build.check(request, reporter);
    reporter.end();
    reporter.problems(outcome.problems());
    console
        .out()
        .println(
            "Checked: "
                + reporter.count(outcome.problems())
                + "; "
                + outcome.articles()
                + (outcome.articles() == 1 ? " article is" : " articles are")
                + " sound.");
    return outcome.hasErrors() ? Commands.ERRORS : Commands.FINE;
  }
}
