package digest.cli;

import digest.check.Checked;
import digest.check.Silenced;
import digest.desk.PageInput;
import digest.desk.PrintReview;
import digest.desk.Refusal;
import digest.diagnostic.Diagnostic;
import digest.files.OpenFile;
import digest.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The parts of {@code check} that look at one entry with print in mind.
 *
 * @param silenced whether to list what editors silenced
 */
record PrintCommand(Main.Console console, Path project, Format format, boolean silenced) {
  int omitted(String id) throws IOException, Refusal {
    PrintReview review = PrintReview.of(project, id);
    List<Text> omitted = review.omitted();
    String prefix = Place.prefix(project);
    String result = "Left out: " + omitted.size() + " of " + review.figures() + " printed figures.";
    switch (format) {
      case TEXT -> {
        omitted.forEach(figure -> console.out().println(figure.span() + ": " + figure));
        console.out().println(result);
      }
      case JSON -> console.out().println(JsonReport.omitted(omitted, review.figures(), prefix));
      case GITHUB -> {
        GithubReport github = new GithubReport(prefix);
        omitted.forEach(figure -> console.out().println(github.omitted(figure)));
        end(github, List.of(), result);
      }
    }
    return Commands.FINE;
  }

  int against(PageInput page, String id) throws IOException, Refusal {
    Checked found = PrintReview.of(project, id).against(page);
    String prefix = Place.prefix(project);
    switch (format) {
      case TEXT -> {
        new Reporter(console).problems(found.problems());
        listed(found).forEach(one -> console.out().print(SilencedText.of(one)));
        console.out().println(result(found));
      }
      case JSON -> console.out().println(JsonReport.of(found, prefix, silenced));
      case GITHUB -> {
        GithubReport github = new GithubReport(prefix);
        found.problems().forEach(one -> console.out().println(github.annotation(one)));
        listed(found).forEach(one -> console.out().println(github.annotation(one)));
        end(github, found.problems(), result(found));
      }
    }
    return found.problems().stream().anyMatch(Diagnostic::isError)
        ? Commands.ERRORS
        : Commands.FINE;
  }

  private List<Silenced> listed(Checked found) {
    return silenced ? found.silenced() : List.of();
  }

  private String result(Checked found) {
    return "Compared with print: "
        + new Reporter(console).count(found.problems())
        + SilencedText.count(", ", found.silenced().size())
        + ".";
  }

  private void end(GithubReport github, List<Diagnostic> problems, String result)
      throws IOException {
    console.out().println(result);
    if (console.summary().isPresent()) {
      new OpenFile(console.summary().get()).append(github.table(problems, result));
    }
  }
}
