package digest.cli;

import digest.build.Outcome;
import digest.build.Withheld;
import digest.check.Silenced;
import digest.diagnostic.Diagnostic;

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

  private static Json of(Outcome outcome, String prefix) {
    return new Json()
        .put("version", VERSION)
        .putAll("problems", outcome.problems().stream().map(one -> problem(one, prefix)).toList())
        .put("summary", summary(outcome))
        .put("unsound", Withheld.articles(outcome.problems()));
  }

  private static Json summary(Outcome outcome) {
    long errors = outcome.problems().stream().filter(Diagnostic::isError).count();
    return new Json()
        .put("errors", errors)
        .put("warnings", outcome.problems().size() - errors)
        .put("articles", outcome.articles())
        .put("silenced", outcome.quiet());
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
