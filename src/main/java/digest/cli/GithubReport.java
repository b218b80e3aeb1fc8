package digest.cli;

import digest.check.Silenced;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Span;
import digest.model.Text;
import java.util.List;

/**
 * Problems for GitHub Actions: an annotation for each, by the workflow commands of GitHub's
 * documentation, and, because GitHub shows ten of a kind per step and no more, a table of all.
 */
final class GithubReport {
  /** In UTF-16 units: GitHub drops a summary of more than one megabyte of UTF-8. */
  private static final int LONGEST = 300_000;

  private final String prefix;

  /**
   * @param prefix of the project within the repository; see {@link Place#prefix}
   */
  GithubReport(String prefix) {
    this.prefix = prefix;
  }

  /** One line. */
  String annotation(Diagnostic problem) {
    return annotation(problem.severity().word(), problem, "");
  }

  /** One line, that says why nothing else is told. */
  String annotation(Silenced silenced) {
    return annotation("notice", silenced.problem(), "\nsilenced: " + silenced.by().reason());
  }

  /** One line, that something is left out on purpose, maybe. */
  String omitted(Text figure) {
    Place place = Place.of(figure.span(), prefix);
    return "::notice file="
        + property(place.path())
        + ",line="
        + place.line()
        + extent(place)
        + ",title=omitted::"
        + escaped("`" + figure + "` was printed, and is left out");
  }

  private String annotation(String level, Diagnostic problem, String more) {
    Place place = Place.of(problem.span(), prefix);
    String hint = problem.hint().isEmpty() ? "" : "\nhint: " + problem.hint();
    return "::"
        + level
        + " file="
        + property(place.path())
        + ",line="
        + place.line()
        + extent(place)
        + ",title="
        + property(problem.code())
        + "::"
        + escaped(problem.message() + other(problem, "\nsee ") + hint + more);
  }

  /** Columns may be given only where the end stands on the same line. */
  private static String extent(Place place) {
    return place.line() == place.endLine()
        ? ",col=" + place.column() + ",endColumn=" + place.endColumn()
        : ",endLine=" + place.endLine();
  }

  /** GitHub can show one place only; a second is told in words. */
  private String other(Diagnostic problem, String before) {
    return problem.other().map(span -> before + place(span)).orElse("");
  }

  private String place(Span span) {
    Place place = Place.of(span, prefix);
    return place.path() + ":" + place.line() + ":" + place.column();
  }

  /**
   * As Markdown, with an empty line at its end.
   *
   * @param result one sentence that sums up
   */
  String table(List<Diagnostic> problems, String result) {
    String rows = rows(problems);
    String head = "| severity | place | problem | what to do |\n| --- | --- | --- | --- |\n";
    return "### digest check\n\n" + result + "\n\n" + (rows.isEmpty() ? "" : head + rows + "\n");
  }

  private String rows(List<Diagnostic> problems) {
    StringBuilder rows = new StringBuilder();
    int told = 0;
    while (told < problems.size() && rows.length() < LONGEST) {
      rows.append(row(problems.get(told++)));
    }
    int more = problems.size() - told;
    return more == 0 ? rows.toString() : rows + "| | | and " + more + " more | |\n";
  }

  private String row(Diagnostic problem) {
    return "| "
        + problem.severity().word()
        + " `"
        + problem.code()
        + "` | "
        + cell(place(problem.span()))
        + " | "
        + cell(problem.message() + other(problem, "; see "))
        + " | "
        + cell(problem.hint())
        + " |\n";
  }

  /** As plain text, whatever it holds: the user's text must not become markup of the table. */
  private static String cell(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("[\\\\`*_\\[\\]|~#!@$]", "\\\\$0")
        .replaceAll("[\\p{Cntrl}]", " ");
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }
}
