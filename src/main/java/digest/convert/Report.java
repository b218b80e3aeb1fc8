package digest.convert;

import digest.convert.layout.ClassifiedLine;
import digest.convert.layout.Composition;
import digest.convert.layout.Join;
import digest.convert.layout.Paragraph;
import digest.convert.layout.PrintedArticle;
import digest.convert.layout.Repair;
import digest.convert.page.PrintPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What became of every line of a page, as JSON (RFC 8259) in UTF-8. Keys keep their meaning; new
 * ones may join. One page is an object:
 *
 * <pre>
 * {"version": 1,
 *  "page": {"name": "p.txt", "encoding": "UTF-8 | GB18030", "format": "text | markdown | html"},
 *  "lines": [
 *    {"line": 17, "role": "text", "article": "ID", "repairs": ["joined"]}],
 *  "articles": [
 *    {"id": "ID", "kind": "report", "headline": "…", "shoulder": "…", "subtitle": "…", "section": "…",
 *     "bylines": [{"role": "reporter", "name": "…"}], "speaker": "…",
 *     "confidence": "sure | check", "doubts": ["…"],
 *     "paragraphs": [
 *       {"lines": [[17], [19]], "type": "text | subhead | caption | credit", "text": "…",
 *        "joins": [{"between": [17, 19], "how": "plain | lost | doubled", "removed": "…",
 *                   "confidence": "sure | check", "why": ["quote-closed"]}]}]}]}
 * </pre>
 *
 * <p>{@code lines} has every line that is not blank, by its number in the file, from 1. A role is
 * {@code headline}, {@code shoulder}, {@code subtitle}, {@code section}, {@code page-label}, {@code
 * byline}, {@code caption}, {@code credit}, {@code subhead}, {@code text} or {@code duplicate}.
 * {@code article} is absent from a line that belongs to none, or to several, as a section does.
 * Repairs are {@code joined}, {@code duplicate}, {@code moved}, {@code punctuation}, {@code
 * damaged} or {@code doubtful}. Articles are in the order of the page; an id is the name of the
 * draft's file. {@code shoulder}, {@code subtitle}, {@code section}, {@code speaker} and {@code
 * removed} are absent where there is nothing; a headline that is not there is empty. The lines of a
 * paragraph are in reading order, one list for each piece; there is one join fewer than pieces.
 *
 * <p>Several pages are {@code {"version": 1, "pages": […]}}, each an object as above without its
 * version. A page that could not be read is left out.
 */
public final class Report {
  private static final int VERSION = 1;

  /** So many levels are spread over lines that each line and each article of a page has one. */
  private static final int ONE = 2;

  private static final int SEVERAL = 4;

  private final Composition page;
  private final List<String> ids;
  private final Map<Integer, String> articles = new HashMap<>();
  private final Map<Integer, Set<String>> repairs = new HashMap<>();

  private Report(Told told) {
    this.page = told.page();
    this.ids = told.ids();
    for (int i = 0; i < ids.size(); i++) {
      collect(page.articles().get(i), ids.get(i));
    }
    page.repairs().forEach(repair -> repaired(repair.line(), repair.kind()));
  }

  /**
   * A page and the ids of its articles, in their order.
   *
   * @param ids as many as there are articles
   */
  public record Told(Composition page, List<String> ids) {
    public Told {
      ids = List.copyOf(ids);
      if (ids.size() != page.articles().size()) {
        throw new IllegalArgumentException(page.articles().size() + " articles, ids " + ids);
      }
    }
  }

  /** The report of one page, with a line end behind it. */
  public static String of(Told page) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("version", VERSION);
    report.putAll(new Report(page).page());
    return Json.of(report, ONE) + "\n";
  }

  /** The report of several pages, in their order. */
  public static String of(List<Told> pages) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("version", VERSION);
    report.put("pages", pages.stream().map(page -> new Report(page).page()).toList());
    return Json.of(report, SEVERAL) + "\n";
  }

  private void collect(PrintedArticle article, String id) {
    List.of(
            article.heading().shoulder(),
            article.heading().headline(),
            article.heading().subtitle(),
            article.bylineLines())
        .forEach(lines -> lines.forEach(line -> articles.put(line.number(), id)));
    for (Paragraph paragraph : article.paragraphs()) {
      for (int i = 0; i < paragraph.pieces().size(); i++) {
        paragraph.pieces().get(i).lines().forEach(line -> articles.put(line.number(), id));
      }
      for (Join join : paragraph.joins()) {
        repaired(join.before(), Repair.Kind.JOINED);
        repaired(join.after(), Repair.Kind.JOINED);
      }
    }
  }

  private void repaired(int line, Repair.Kind kind) {
    repairs.computeIfAbsent(line, key -> new LinkedHashSet<>()).add(kind.word());
  }

  private Map<String, Object> page() {
    Map<String, Object> report = new LinkedHashMap<>();
    Map<String, Object> about = new LinkedHashMap<>();
    PrintPage print = page.page();
    about.put("name", print.name());
    about.put("encoding", print.encoding());
    about.put("format", print.format().name().toLowerCase(Locale.ROOT));
    report.put("page", about);
    report.put("lines", page.lines().stream().map(this::line).toList());
    List<Map<String, Object>> told = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      told.add(ArticleReport.of(page.articles().get(i), ids.get(i)));
    }
    report.put("articles", told);
    return report;
  }

  private Map<String, Object> line(ClassifiedLine classified) {
    Map<String, Object> line = new LinkedHashMap<>();
    int number = classified.line().number();
    line.put("line", number);
    line.put("role", classified.role().word());
    if (articles.containsKey(number)) {
      line.put("article", articles.get(number));
    }
    line.put("repairs", repairs.getOrDefault(number, Set.of()));
    return line;
  }
}
