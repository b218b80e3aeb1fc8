package digest.cli;

import digest.build.Build;
import digest.build.Outcome;
import digest.build.Request;
import digest.build.Rules;
import digest.check.Silenced;
import digest.convert.page.PageReader;
import digest.desk.Mending;
import digest.desk.PageInput;
import digest.desk.Refusal;
import digest.files.OpenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds all problems, and writes nothing unless it is asked to mend what is safe. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Find all problems of content and templates.",
    description = {
      "Does all that `build` does, but publishes nothing. Every problem is told with file, line"
          + " and",
      "column, and what to do about it. --format json prints one JSON object; --format github",
      "prints annotations for GitHub Actions and adds a table of all to the summary of the step.",
      "Where an editor silenced a rule by `digest:allow RULE reason`, nothing is told; such places",
      "are counted, and --silenced lists them.",
      "--omitted lists which printed figures an entry leaves out; that is no problem. --against",
      "holds an entry against its printed page: names and figures that the page does not have, and",
      "runs of 22 or more characters copied from it. Exits with 1 if there are any errors."
    })
final class CheckCommand implements Callable<Integer> {
  private final Main.Console console;
  private final Projects projects;

  @Mixin private ProjectOption project;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to tell: " + Format.WORDS + ". Default: text.")
  private String format = "text";

  @Option(
      names = "--silenced",
      description = "List also what editors silenced by digest:allow, each with the reason.")
  private boolean silenced;

  @Option(
      names = "--fix",
      description = {
        "First mend marks in the texts of articles where it is safe: quotation marks, the width of",
        "marks, spaces beside them. Every other byte stays; tells what was changed."
      })
  private boolean fix;

  @Option(names = "--rules", description = "List all rules instead.")
  private boolean rules;

  @Option(
      names = "--omitted",
      paramLabel = "ID",
      description = "Lists printed figures that this article or draft leaves out.")
  private String omitted;

  @Option(
      names = "--against",
      paramLabel = "PAGE",
      description =
          "Holds the article or draft ID against its printed page: .txt, .md or .html; - is"
              + " standard input.")
  private String against;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "The entry, with --against.")
  private String id;

  CheckCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    Format chosen = Format.parse(format);
    if (id != null && against == null) {
      throw new UsageException("an entry is named with --against PAGE or --omitted ID");
    }
    if (omitted != null) {
      return print(chosen).omitted(omitted);
    }
    if (against != null) {
      if (id == null) {
        throw new UsageException("say which entry to hold against the page: --against PAGE ID");
      }
      return print(chosen).against(page(), id);
    }
    if (rules) {
      console.out().print(RuleList.of(Rules.all()));
      return Commands.FINE;
    }
    Path found = projects.find(project.folder());
    if (fix) {
      MendingText.of(Mending.mend(found)).forEach(console.err()::println);
    }
    Request request =
        new Request(found, found.resolve("site"), Optional.empty(), false, false, Optional.empty());
    Reporter reporter = new Reporter(console);
    Outcome outcome = Build.check(request, reporter);
    reporter.end();
    report(outcome, chosen, Place.prefix(found), reporter);
    return outcome.hasErrors() ? Commands.ERRORS : Commands.FINE;
  }

  private PrintCommand print(Format chosen) throws IOException, Refusal {
    return new PrintCommand(console, projects.find(project.folder()), chosen, silenced);
  }

  private PageInput page() throws IOException {
    return against.equals("-")
        ? new PageInput.Given("standard input", console.in().readNBytes(PageReader.LARGEST + 1))
        : new PageInput.File(projects.resolve(Path.of(against)));
  }

  private void report(Outcome outcome, Format chosen, String prefix, Reporter reporter)
      throws IOException {
    String result = result(outcome, reporter);
    switch (chosen) {
      case TEXT -> {
        reporter.problems(outcome.problems());
        listed(outcome).forEach(one -> console.out().print(SilencedText.of(one)));
        console.out().println(result);
      }
      case JSON -> console.out().println(JsonReport.of(outcome, prefix, silenced));
      case GITHUB -> {
        GithubReport github = new GithubReport(prefix);
        outcome.problems().forEach(one -> console.out().println(github.annotation(one)));
        listed(outcome).forEach(one -> console.out().println(github.annotation(one)));
        console.out().println(result);
        if (console.summary().isPresent()) {
          new OpenFile(console.summary().get()).append(github.table(outcome.problems(), result));
        }
      }
    }
  }

  private List<Silenced> listed(Outcome outcome) {
    return silenced ? outcome.silenced() : List.of();
  }

  private static String result(Outcome outcome, Reporter reporter) {
    return "Checked: "
        + reporter.count(outcome.problems())
        + SilencedText.count(", ", outcome)
        + "; "
        + outcome.articles()
        + (outcome.articles() == 1 ? " article is" : " articles are")
        + " sound.";
  }
}
