package digest.cli;

import digest.build.Outcome;
import digest.build.Withheld;
import digest.check.Checked;
import digest.check.Silenced;
import digest.diagnostic.Diagnostic;
import digest.model.Text;
import java.util.List;

/**
 * Problems for other programs: {@code {"version": 1, "problems": […], "summary": {"errors",
 * "warnings", "articles", "silenced"}, "unsound": […]}}. A problem has {@code severity} (error,
 * warning), {@code code}, {@code path} from the root of the repository, {@code line}, {@code
 * column}, {@code endLine}, {@code endColumn} (1-based, in code points; the end is behind the last
 * character), {@code message} and {@code hint} (may be empty); and {@code other}, with {@code path}
 * to {@code endColumn}, where a second place belongs to it. {@code articles} counts the sound ones,
 * {@code unsound} names those with errors. The summary's {@code silenced} counts the places where
 * editors silenced a rule; where they are asked for, {@code silenced} beside it lists them as
 * problems that have a {@code reason} besides. Members may be added; the version counts any other
 * change.
 */
final class JsonReport {
  private static final int VERSION = 1;

  private JsonReport() {}

  /**
   * @param silenced whether to list what editors silenced
   */
  static String of(Outcome outcome, String prefix, boolean silenced) {
    Json json = of(outcome, prefix);
    if (silenced) {
      json.putAll(
          "silenced", outcome.silenced().stream().map(one -> silenced(one, prefix)).toList());
    }
    return json.document();
  }

  /**
   * An entry held against print: {@code version}, {@code problems} and {@code summary} as above,
   * without {@code articles}.
   */
  static String of(Checked found, String prefix, boolean silenced) {
    Json json =
        new Json()
            .put("version", VERSION)
            .putAll("problems", found.problems().stream().map(one -> problem(one, prefix)).toList())
            .put("summary", counts(found.problems()).put("silenced", found.silenced().size()));
    if (silenced) {
      json.putAll("silenced", found.silenced().stream().map(one -> silenced(one, prefix)).toList());
    }
    return json.document();
  }

  /**
   * Printed figures that an entry leaves out: {@code {"version": 1, "omitted": […], "summary":
   * {"omitted", "figures"}}}, each with its {@code figure} and its place as a problem has it.
   */
  static String omitted(List<Text> omitted, int figures, String prefix) {
    return new Json()
        .put("version", VERSION)
        .putAll(
            "omitted",
            omitted.stream().map(one -> put(Place.of(one.span(), prefix), figure(one))).toList())
        .put("summary", new Json().put("omitted", omitted.size()).put("figures", figures))
        .document();
  }

  private static Json figure(Text figure) {
    return new Json().put("figure", figure.value());
  }

  private static Json of(Outcome outcome, String prefix) {
    return new Json()
        .put("version", VERSION)
        .putAll("problems", outcome.problems().stream().map(one -> problem(one, prefix)).toList())
        .put("summary", summary(outcome))
        .put("unsound", Withheld.articles(outcome.problems()));
  }

  private static Json summary(Outcome outcome) {
    return counts(outcome.problems())
        .put("articles", outcome.articles())
        .put("silenced", outcome.quiet());
  }

  private static Json counts(List<Diagnostic> problems) {
    long errors = problems.stream().filter(Diagnostic::isError).count();
    return new Json().put("errors", errors).put("warnings", problems.size() - errors);
  }

  private static Json silenced(Silenced one, String prefix) {
    return problem(one.problem(), prefix).put("reason", one.by().reason());
  }

  private static Json problem(Diagnostic problem, String prefix) {
    Json json = new Json().put("severity", problem.severity().word()).put("code", problem.code());
    put(Place.of(problem.span(), prefix), json);
    json.put("message", problem.message()).put("hint", problem.hint());
    problem.other().ifPresent(other -> json.put("other", put(Place.of(other, prefix), new Json())));
    return json;
  }

  private static Json put(Place place, Json json) {
    return json.put("path", place.path())
        .put("line", place.line())
        .put("column", place.column())
        .put("endLine", place.endLine())
        .put("endColumn", place.endColumn());
  }
}
