package digest.cli;

import digest.desk.PageInput;
import digest.desk.PrintReview;
import digest.desk.Refusal;
import digest.diagnostic.Diagnostic;
import digest.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The parts of {@code check} that look at one entry with print in mind. */
record PrintCommand(Main.Console console, Path project) {
  int omitted(String id) throws IOException, Refusal {
    PrintReview review = PrintReview.of(project, id);
    List<Text> omitted = review.omitted();
    for (Text figure : omitted) {
      console.out().println(figure.span() + ": " + figure);
    }
    console
        .out()
        .println("Left out: " + omitted.size() + " of " + review.figures() + " printed figures.");
    return Commands.FINE;
  }

  int against(PageInput page, String id) throws IOException, Refusal {
    List<Diagnostic> problems = PrintReview.of(project, id).against(page);
    Reporter reporter = new Reporter(console);
    reporter.problems(problems);
    console.out().println("Compared with print: " + reporter.count(problems) + ".");
    return problems.isEmpty() ? Commands.FINE : Commands.ERRORS;
  }
}
