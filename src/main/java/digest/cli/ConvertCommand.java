package digest.cli;

import digest.convert.Explain;
import digest.convert.Report;
import digest.convert.draft.Wishes;
import digest.convert.page.PageReader;
import digest.desk.Conversion;
import digest.desk.PageInput;
import digest.desk.PageOutcome;
import digest.desk.Refusal;
import digest.files.OwnFolder;
import digest.model.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes drafts of newspaper pages. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    header = "Make drafts of the text of newspaper pages.",
    description = {
      "Takes the text of a page, as character recognition gives it, apart into its articles, joins",
      "what column breaks tore, and writes one Chinese draft for each article, with a header that",
      "says why it proposes what it does. Doubts stand in the text as remarks. Drafts that"
          + " somebody",
      "has edited are never touched, and running again changes nothing."
    })
final class ConvertCommand implements Callable<Integer> {
  private static final String INPUT = "-";

  private final Main.Console console;
  private final Projects projects;

  @Mixin private ProjectOption project;

  @Parameters(
      arity = "0..*",
      paramLabel = "PAGE",
      description = "Texts of pages: .txt, .md or .html, in UTF-8 or GB18030; - is standard input.")
  private List<String> pages = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder for the drafts. Default: content/drafts of the project.")
  private Path out;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "When the page was printed, as far as known: 2023, 2023-07 or 2023-07-05.")
  private String date;

  @Option(
      names = "--outlet",
      paramLabel = "ID",
      description = "The newspaper: an id of content/outlets.yml.")
  private String outlet;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes what became of every line to this file, as JSON.")
  private Path report;

  @Option(names = "--explain", description = "Lists every rule of the conversion, with its reason.")
  private boolean explain;

  ConvertCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    if (explain) {
      console.out().print(Explain.text());
      return Commands.FINE;
    }
    if (pages.isEmpty()) {
      throw new UsageException("name the pages to convert, such as page.txt; - is standard input");
    }
    Path home = projects.find(project.folder());
    Path folder = out == null ? home.resolve("content/drafts") : projects.resolve(out);
    Wishes wishes = new Wishes(date(), Optional.ofNullable(outlet));
    List<PageOutcome> outcomes = Conversion.convert(home, folder.normalize(), inputs(), wishes);
    ConversionText text = new ConversionText(console, out == null ? "" : out + "/");
    outcomes.forEach(text::print);
    console.out().flush();
    if (report != null) {
      writeReport(outcomes);
    }
    boolean fine = outcomes.stream().allMatch(PageOutcome.Done.class::isInstance);
    return fine ? Commands.FINE : Commands.ERRORS;
  }

  private List<PageInput> inputs() throws IOException {
    List<PageInput> inputs = new ArrayList<>();
    // Patterns of the shell overlap easily, and a page named twice is one page.
    for (String page : new LinkedHashSet<>(pages)) {
      if (page.equals(INPUT)) {
        byte[] bytes = console.in().readNBytes(PageReader.LARGEST + 1);
        inputs.add(new PageInput.Given("standard input", bytes));
      } else {
        inputs.add(new PageInput.File(projects.resolve(Path.of(page))));
      }
    }
    return inputs;
  }

  private Optional<PartialDate> date() {
    if (date == null) {
      return Optional.empty();
    }
    Optional<PartialDate> read = PartialDate.parse(date);
    if (read.isEmpty()) {
      throw new UsageException(
          "--date `" + date + "` is not a date such as 2023, 2023-07 or 2023-07-05");
    }
    return read;
  }

  private void writeReport(List<PageOutcome> outcomes) throws IOException {
    List<Report.Told> done =
        outcomes.stream()
            .filter(PageOutcome.Done.class::isInstance)
            .map(PageOutcome.Done.class::cast)
            .map(page -> new Report.Told(page.page(), page.ids()))
            .toList();
    boolean one = pages.size() == 1 && done.size() == 1;
    Path file = projects.resolve(report);
    new OwnFolder(file.getParent())
        .write(file.getFileName().toString(), one ? Report.of(done.get(0)) : Report.of(done));
  }
}
