package digest.cli;

import digest.desk.NewTerms;
import digest.desk.NewTermsJson;
import digest.desk.NewTermsText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists terms that the glossary lacks. */
@Command(
    name = "terms",
    mixinStandardHelpOptions = true,
    header = "List words that may be terms and that the glossary lacks.",
    description = {
      "Strings that come several times in the Chinese texts, and names in 《》 or “”, which neither",
      "the glossary nor a vocabulary has: the most frequent first, each with the first place it",
      "stands at and the English there. What is worth it goes into content/glossary.yml by hand.",
      "Writes nothing, and exits with 0 whatever it finds."
    })
final class TermsCommand implements Callable<Integer> {
  private final Main.Console console;
  private final Projects projects;

  @Mixin private ProjectOption project;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, for people, which is usual; or json, for programs.")
  private String format;

  TermsCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    if (!format.equals("text") && !format.equals("json")) {
      throw new UsageException("--format `" + format + "` is neither text nor json");
    }
    NewTerms found = NewTerms.of(projects.find(project.folder()));
    console.out().print(format.equals("json") ? NewTermsJson.of(found) : NewTermsText.of(found));
    return Commands.FINE;
  }
}
