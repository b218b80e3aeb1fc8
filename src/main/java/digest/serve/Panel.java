package digest.serve;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Span;
import java.util.List;
import java.util.stream.Stream;

/** What the panel over a page shows, as its script reads it. */
final class Panel {
  /** More would only be scrolled past; the terminal has them all. */
  private static final int MOST = 50;

  private Panel() {}

  /** Nothing to show is an empty text. */
  static String of(Report report) {
    if (report.problems().isEmpty() && report.failure().isEmpty()) {
      return "";
    }
    List<Diagnostic> problems = report.problems();
    long errors = problems.stream().filter(Diagnostic::isError).count();
    return new Json()
        .put("headline", headline(report))
        .put("failure", report.failure().orElse(""))
        .put("errors", errors)
        .put("warnings", problems.size() - errors)
        .put("withheld", report.withheld().stream().map(Panel::withheld).toList())
        .put("problems", worstFirst(problems).stream().limit(MOST).map(Panel::problem).toList())
        .put("more", Math.max(0, problems.size() - MOST))
        .toString();
  }

  private static String headline(Report report) {
    if (report.current()) {
      return report.withheld().isEmpty() ? "" : "Shown without the articles that have errors.";
    }
    return report.site().isPresent()
        ? "The site cannot be built: you see it as it was before."
        : "The site cannot be built.";
  }

  private static List<Diagnostic> worstFirst(List<Diagnostic> problems) {
    return problems.stream().sorted((a, b) -> Boolean.compare(b.isError(), a.isError())).toList();
  }

  private static Json withheld(Diagnostic reason) {
    return new Json().put("path", reason.span().source().path());
  }

  private static Json problem(Diagnostic problem) {
    return new Json()
        .put("severity", problem.severity().word())
        .put("code", problem.code())
        .put("message", problem.message())
        .put("hint", problem.hint())
        .put(
            "places",
            Stream.concat(Stream.of(problem.span()), problem.other().stream())
                .map(Panel::place)
                .toList());
  }

  private static Json place(Span span) {
    Frame frame = Frame.of(span);
    return new Json()
        .put("place", span.toString())
        .put("line", frame.line())
        .put("before", frame.before())
        .put("fault", frame.fault())
        .put("after", frame.after());
  }
}
