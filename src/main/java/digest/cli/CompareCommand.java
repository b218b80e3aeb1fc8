package digest.cli;

import digest.cli.PairLines.BadLine;
import digest.cli.PairLines.Line;
import digest.cli.PairLines.PairOfTexts;
import digest.content.GlossaryReader;
import digest.files.Tree;
import digest.files.TreeReader;
import digest.quantity.Comparison;
import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import digest.quantity.Readers;
import digest.quantity.Verdict;
import digest.quantity.chinese.ChineseQuantities;
import digest.quantity.english.EnglishQuantities;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether Chinese and English texts say the same figures. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    header = "Tell whether Chinese and English texts say the same figures.",
    description = {
      "Reads lines of a Chinese text, a tab and its English, from FILE or standard input. Prints a",
      "line for each: agree, missing (in one language) or contradict; then, behind tabs, what was",
      "read in the Chinese, what in the English, and why they do not agree. A line that is no pair",
      "is error, and is told on standard error. Words that only look like figures are those of the",
      "project’s glossary.yml. Exits with 1 if a line contradicts or is no pair."
    })
final class CompareCommand implements Callable<Integer> {
  private final Main.Console console;
  private final Projects projects;

  @Mixin private ProjectOption project;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, which is usual: a line for each pair; or json, for programs.")
  private String format;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "The year in which the texts were written: what 今年 and `this year` mean.")
  private Optional<Integer> year = Optional.empty();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "In UTF-8. Without it, or with -, standard input.")
  private Optional<Path> file = Optional.empty();

  CompareCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    ComparisonReport report = report();
    NotQuantities not = new NotQuantities(notQuantities());
    Readers readers = new Readers(new ChineseQuantities(not), new EnglishQuantities(not));
    boolean fine = true;
    try (InputStream in = input()) {
      PairLines lines = new PairLines(name(), in);
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        fine &=
            line.get() instanceof PairOfTexts pair
                ? compare(pair, readers, report)
                : tell((BadLine) line.get(), report);
      }
    }
    report.end();
    return fine ? Commands.FINE : Commands.ERRORS;
  }

  /** Says whether nothing contradicts. */
  private boolean compare(PairOfTexts pair, Readers readers, ComparisonReport report) {
    List<Quantity> chinese = readers.chinese().read(pair.chinese());
    List<Quantity> english = readers.english().read(pair.english());
    OptionalInt yearOfText = year.map(OptionalInt::of).orElse(OptionalInt.empty());
    Comparison comparison = Comparison.of(chinese, english, yearOfText);
    report.pair(pair, chinese, english, comparison);
    return comparison.verdict() != Verdict.CONTRADICT;
  }

  private ComparisonReport report() {
    return switch (format) {
      case "text" -> new ComparisonText(console.out());
      case "json" -> new ComparisonJson(console.out());
      default -> throw new UsageException("--format `" + format + "` is neither text nor json");
    };
  }

  private boolean isStandardInput() {
    return file.isEmpty() || file.get().toString().equals("-");
  }

  private String name() {
    return isStandardInput() ? "standard input" : file.get().toString();
  }

  private InputStream input() throws IOException {
    if (isStandardInput()) {
      return console.in();
    }
    Path path = projects.resolve(file.get());
    if (!Files.isRegularFile(path)) {
      throw new UsageException("there is no file " + path);
    }
    return Files.newInputStream(path);
  }

  /** Without a project, and without a sound glossary, every figure counts. */
  private List<String> notQuantities() throws IOException {
    Optional<Path> root = projects.around(project.folder());
    if (root.isEmpty()) {
      return List.of();
    }
    Tree tree =
        TreeReader.read(root.get(), List.of("content"), path -> path.equals(GlossaryReader.PATH));
    GlossaryReader.NotQuantities read =
        tree.texts().isEmpty()
            ? new GlossaryReader.NotQuantities(List.of(), tree.problems())
            : GlossaryReader.notQuantities(tree.texts().get(0));
    new Reporter(console).problems(read.problems());
    return read.words();
  }

  private boolean tell(BadLine bad, ComparisonReport report) {
    console.err().println(bad.place() + ": error[pair]: " + bad.message());
    console.err().println("  hint: " + bad.hint());
    report.bad(bad);
    return false;
  }
}
