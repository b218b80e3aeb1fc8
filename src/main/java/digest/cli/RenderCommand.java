package digest.cli;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import digest.files.OwnFolder;
import digest.files.Tree;
import digest.files.TreeReader;
import digest.markdown.Addresses;
import digest.markdown.Document;
import digest.markdown.Markdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Markdown in, HTML out, in the dialect of the site. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    header = "Turn Markdown into HTML, in the dialect of the site.",
    description = {
      "Reads Markdown from standard input and prints the HTML fragment. With --batch, turns every",
      "*.md of a folder into a *.html of another, in one process. Needs no project."
    })
final class RenderCommand implements Callable<Integer> {
  private final Main.Console console;
  private final Projects projects;

  /** Every command takes it; this one has no use for it. */
  @Mixin private ProjectOption project;

  @Option(names = "--batch", description = "Render a folder: digest render --batch IN OUT")
  private boolean batch;

  @Parameters(arity = "0..2", paramLabel = "IN OUT", description = "The folders of --batch.")
  private List<Path> folders = new ArrayList<>();

  RenderCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    if (batch != (folders.size() == 2) || (!batch && !folders.isEmpty())) {
      throw new UsageException("render takes two folders with --batch, and none without");
    }
    return batch ? renderFolder() : renderInput();
  }

  private int renderInput() throws IOException {
    Tree input = TreeReader.decode("standard input", console.in().readAllBytes());
    report(input.problems());
    boolean fine = input.problems().isEmpty();
    for (SourceText text : input.texts()) {
      fine &= render(text, console.out()::print);
    }
    console.out().flush();
    return fine ? Commands.FINE : Commands.ERRORS;
  }

  private int renderFolder() throws IOException {
    Path in = projects.resolve(folders.get(0));
    OwnFolder out = new OwnFolder(projects.resolve(folders.get(1)));
    if (!Files.isDirectory(in)) {
      throw new UsageException(in + " is no folder");
    }
    Tree tree = TreeReader.read(in, List.of(""), path -> path.endsWith(".md"));
    report(tree.problems());
    boolean fine = tree.problems().isEmpty();
    for (SourceText text : tree.texts()) {
      StringBuilder html = new StringBuilder();
      fine &= render(text, html::append);
      out.write(text.path().replaceFirst("\\.md$", ".html"), html.toString());
    }
    return fine ? Commands.FINE : Commands.ERRORS;
  }

  private interface Printer {
    void print(String html);
  }

  /** Says whether the text could be rendered; what was left out of it is told all the same. */
  private boolean render(SourceText text, Printer printer) {
    Document document = Markdown.parse(text, 0);
    report(document.problems());
    printer.print(document.html(Addresses.AS_WRITTEN));
    return !document.blocks().isEmpty()
        || document.problems().stream().noneMatch(Diagnostic::isError);
  }

  private void report(List<Diagnostic> problems) {
    new Reporter(console).problems(problems);
  }
}
