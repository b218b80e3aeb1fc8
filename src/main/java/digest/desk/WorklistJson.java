package digest.desk;

import digest.check.Gap;
import digest.check.Unstamped;
import digest.desk.Worklist.Behind;
import digest.desk.Worklist.Draft;
import digest.desk.Worklist.Unread;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The worklist for programs. Keys never change their meaning and never go; new ones may come, and
 * {@code format} is raised if that cannot be kept.
 *
 * <pre>
 * format        1
 * obstacles     [{path, line, column, code, message}]  errors that stop the whole site
 * drafts        [{id, path, line, lacks: [as above]}]  ready to be published if nothing is lacking
 * withheld      [{id, path, line, column, code, message}]
 * untranslated  [{id, path, line}]
 * behind        [{id, path, line, missing, stale, extra}]  each {title, summary, figures, steps,
 *               blocks}: how many
 * unstamped     [{id, path, line, parts}]  {title, summary, figures, steps, blocks}: how many
 * unreviewed    [{id, path, line, facts}]  names of keys
 * counts        {articles, drafts, withheld, untranslated, behind, unstamped, unreviewed}
 * </pre>
 *
 * Lists are sorted by path, then place; lines and columns count from 1, columns in code points.
 */
public final class WorklistJson {
  private static final int FORMAT = 1;

  private WorklistJson() {}

  /** Ended by {@code \n}. */
  public static String of(Worklist work) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("obstacles", problems(work.obstacles()));
    json.put("drafts", work.drafts().stream().map(WorklistJson::draft).toList());
    json.put(
        "withheld",
        work.withheld().stream().map(one -> with(one.id(), problem(one.reason()))).toList());
    json.put(
        "untranslated",
        work.untranslated().stream().map(one -> with(one.id(), place(one.place()))).toList());
    json.put("behind", work.behind().stream().map(WorklistJson::behind).toList());
    json.put("unstamped", work.unstamped().stream().map(WorklistJson::unstamped).toList());
    json.put(
        "unreviewed",
        work.unreviewed().stream()
            .map(one -> and("facts", one.facts(), with(one.id(), place(one.place()))))
            .toList());
    json.put("counts", counts(work));
    return Json.of(json) + "\n";
  }

  private static Map<String, Object> counts(Worklist work) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("articles", work.articles());
    counts.put("drafts", work.drafts().size());
    counts.put("withheld", work.withheld().size());
    counts.put("untranslated", work.untranslated().size());
    counts.put("behind", work.behind().size());
    counts.put("unstamped", work.unstamped().size());
    counts.put("unreviewed", work.unreviewed().size());
    return counts;
  }

  private static Map<String, Object> draft(Draft draft) {
    return and("lacks", problems(draft.lacks()), with(draft.id(), place(draft.place())));
  }

  private static Map<String, Object> behind(Behind behind) {
    Map<String, Object> json = with(behind.id(), place(behind.place()));
    json.put("missing", counts(behind, Gap::isMissing));
    json.put("stale", counts(behind, Gap::isStale));
    json.put("extra", counts(behind, gap -> !gap.isMissing() && !gap.isStale()));
    return json;
  }

  private static Map<String, Object> counts(Behind behind, Predicate<Gap> kind) {
    return counts(behind.gaps().stream().filter(kind).map(Gap::part).toList());
  }

  private static Map<String, Object> unstamped(Unread unread) {
    List<Gap.Part> parts = unread.parts().stream().map(Unstamped::part).toList();
    return and("parts", counts(parts), with(unread.id(), place(unread.place())));
  }

  private static Map<String, Object> counts(List<Gap.Part> parts) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("title", Collections.frequency(parts, Gap.Part.TITLE));
    counts.put("summary", Collections.frequency(parts, Gap.Part.SUMMARY));
    counts.put("figures", Collections.frequency(parts, Gap.Part.FIGURE));
    counts.put("steps", Collections.frequency(parts, Gap.Part.STEP));
    counts.put("blocks", Collections.frequency(parts, Gap.Part.BLOCK));
    return counts;
  }

  private static List<Map<String, Object>> problems(List<Diagnostic> problems) {
    return problems.stream().map(WorklistJson::problem).toList();
  }

  private static Map<String, Object> problem(Diagnostic problem) {
    Map<String, Object> json = place(problem.span());
    json.put("column", problem.span().column());
    json.put("code", problem.code());
    json.put("message", problem.message());
    return json;
  }

  private static Map<String, Object> place(Span span) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", span.source().path());
    json.put("line", span.line());
    return json;
  }

  private static Map<String, Object> with(String id, Map<String, Object> rest) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.putAll(rest);
    return json;
  }

  private static Map<String, Object> and(String key, Object value, Map<String, Object> json) {
    json.put(key, value);
    return json;
  }
}
