package digest.cli;

import digest.build.Build;
import digest.build.Outcome;
import digest.build.Request;
import digest.build.Withheld;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Span;
import digest.files.Summary;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes the site. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    header = "Publish the site.",
    description = {
      "Reads content/ and templates/ and writes the whole site. If anything is wrong, says what,"
          + " and",
      "leaves the published site as it was. Files that would not change are not touched; pages"
          + " that",
      "are no longer part of the site go; files that digest did not write stay."
    })
final class BuildCommand implements Callable<Integer> {
  private final Main.Console console;
  private final Projects projects;

  @Mixin private ProjectOption project;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where to publish. Default: site in the project.")
  private Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will stand, in place of base-url in content/site.yml.")
  private String baseUrl;

  @Option(names = "--drafts", description = "Show the drafts too, marked as such.")
  private boolean drafts;

  @Option(
      names = "--withhold",
      description = "Leave out articles with errors and publish the rest; the exit code is then 4.")
  private boolean withhold;

  BuildCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    Path found = projects.find(project.folder());
    Path site = output == null ? found.resolve("site") : projects.resolve(output);
    Optional<URI> url = Optional.ofNullable(baseUrl).map(BaseUrl::parse);
    Reporter reporter = new Reporter(console);
    Outcome outcome =
        Build.publish(
            new Request(found, site, url, drafts, withhold, Program.identity()), reporter);
    reporter.end();
    reporter.problems(outcome.problems());
    if (outcome.published().isEmpty()) {
      console.err().println("Nothing was published: " + reporter.count(outcome.problems()) + ".");
      return Commands.ERRORS;
    }
    outcome.leftOut().forEach(line -> console.out().println("Note: " + line + "."));
    console.out().println(done(outcome, outcome.published().get()));
    console.out().println("Open " + site.resolve("index.html"));
    List<Diagnostic> reasons = Withheld.reasons(outcome.problems());
    reasons.forEach(reason -> console.err().println(withheld(reason)));
    return reasons.isEmpty() ? Commands.FINE : Commands.WITHHELD;
  }

  private static String withheld(Diagnostic reason) {
    Span span = reason.span();
    return "Withheld: " + span.source().path() + ":" + span.line() + ": " + reason.message();
  }

  private static String done(Outcome outcome, Summary summary) {
    return String.format(
        Locale.ROOT,
        "Published %d %s, %d of them in English: %d files written, %d unchanged, %d removed%s.",
        outcome.articles(),
        outcome.articles() == 1 ? "article" : "articles",
        outcome.translated(),
        summary.written(),
        summary.unchanged(),
        summary.removed(),
        SilencedText.count("; ", outcome));
  }
}
