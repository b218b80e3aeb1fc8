package digest.cli;

import digest.build.Rules;
import digest.desk.Explainer;
import digest.desk.Refusal;
import digest.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says why something is or is not on the site. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Say why something is or is not on the site, and where.",
    description = {
      "Of an article: whether readers see it, and if not, why; its addresses, the lists and feeds"
          + " that",
      "hold it. Of an entry of a vocabulary: its pages and articles. Of an address or a file of"
          + " the",
      "site: what made it. Of a file of the project: what becomes of it. Of the word in brackets of"
          + " a",
      "message: what the rule means."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Main.Console console;
  private final Projects projects;

  @Mixin private ProjectOption project;

  @Parameters(
      paramLabel = "WHAT",
      description =
          "An id; a file of content, templates or site; an address, absolute or from / on; the code"
              + " of a rule.")
  private String what;

  ExplainCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    Explainer explainer = Explainer.of(projects.find(project.folder()));
    List<String> stories = stories(explainer);
    if (stories.isEmpty()) {
      throw new Refusal(unknown(explainer));
    }
    console.out().print(String.join("\n", stories));
    return Commands.FINE;
  }

  private List<String> stories(Explainer explainer) throws IOException {
    if (what.startsWith("http://") || what.startsWith("https://")) {
      return explainer.address(what).stream().toList();
    }
    List<String> stories = new ArrayList<>(explainer.id(what));
    RulePage.of(what).ifPresent(stories::add);
    if (stories.isEmpty()) {
      file(explainer).ifPresent(stories::add);
    }
    if (stories.isEmpty() && what.startsWith("/")) {
      explainer.address(what).ifPresent(stories::add);
    }
    return stories;
  }

  private Optional<String> file(Explainer explainer) throws IOException {
    try {
      Path.of(what);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    return explainer.file(what, projects.here());
  }

  private String unknown(Explainer explainer) {
    if (what.startsWith("http://") || what.startsWith("https://")) {
      return "`"
          + what
          + "` is no address of this site, which "
          + explainer.base().map(base -> "stands at " + base).orElse("gives no base-url");
    }
    String nearest = explainer.nearest(what, Rules.all().stream().map(Rule::code).toList());
    return "nothing here is called `"
        + what
        + "`: no id, no file, no rule"
        + (nearest.isEmpty() ? "" : "; " + nearest);
  }
}
