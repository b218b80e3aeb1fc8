package digest.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The list of new terms for programs. Keys never change their meaning and never go; new ones may
 * come, and {@code format} is raised if that cannot be kept.
 *
 * <pre>
 * format    1
 * articles  how many were read
 * terms     [{zh, count, articles, path, line, english}]  the most frequent first
 * </pre>
 *
 * Lines count from 1.
 */
public final class NewTermsJson {
  private static final int FORMAT = 1;

  private NewTermsJson() {}

  /** Ended by {@code \n}. */
  public static String of(NewTerms found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("articles", found.articles());
    json.put("terms", found.terms().stream().map(NewTermsJson::term).toList());
    return Json.of(json) + "\n";
  }

  private static Map<String, Object> term(NewTerms.NewTerm term) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("zh", term.text());
    json.put("count", term.count());
    json.put("articles", term.articles());
    json.put("path", term.place().source().path());
    json.put("line", term.place().line());
    json.put("english", term.english());
    return json;
  }
}
