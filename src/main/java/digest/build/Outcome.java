package digest.build;

import digest.check.Silenced;
import digest.diagnostic.Diagnostic;
import digest.files.Standing;
import digest.files.Summary;
import digest.model.Article;
import digest.model.Language;
import digest.model.Site;
import java.util.List;
import java.util.Optional;

/**
 * How a build ended.
 *
 * @param problems sorted
 * @param published what was done to the site; nothing where it was left as it was
 * @param articles how many articles are sound
 * @param translated how many of them have an English text
 * @param quiet how many problems editors silenced, each in its place
 * @param silenced these, sorted; empty where the site needed no build, so that nobody looked
 * @param leftOut what could not be made for want of a base URL; sentences for the user
 */
public record Outcome(
    List<Diagnostic> problems,
    Optional<Summary> published,
    int articles,
    int translated,
    int quiet,
    List<Silenced> silenced,
    List<String> leftOut) {
  public Outcome {
    problems = List.copyOf(problems);
    silenced = List.copyOf(silenced);
    leftOut = List.copyOf(leftOut);
  }

  private static final String NO_BASE_URL =
      "no base URL is set, so feeds, sitemap, canonical and hreflang links are left out";

  /** Of a site that was not published, or not yet. */
  static Outcome of(Optional<Site> site, List<Diagnostic> problems) {
    List<Article> articles = site.map(Site::newestFirst).orElse(List.of());
    long translated = articles.stream().filter(one -> one.in(Language.EN).isPresent()).count();
    boolean anywhere = site.filter(made -> made.settings().baseUrl().isEmpty()).isPresent();
    return new Outcome(
        problems,
        Optional.empty(),
        articles.size(),
        (int) translated,
        0,
        List.of(),
        anywhere ? List.of(NO_BASE_URL) : List.of());
  }

  /** Of a site that needed no build; the note is from {@link #note}. */
  static Outcome of(Standing standing) {
    String[] counts = standing.note().split(" ");
    return new Outcome(
        List.of(),
        Optional.of(standing.summary()),
        Integer.parseInt(counts[0]),
        Integer.parseInt(counts[1]),
        Integer.parseInt(counts[2]),
        List.of(),
        List.of());
  }

  /** What a later build needs to say the same without looking. */
  String note() {
    return articles + " " + translated + " " + quiet;
  }

  /** Whether there is nothing to tell but the counts. */
  boolean isSilent() {
    return problems.isEmpty() && leftOut.isEmpty();
  }

  Outcome silencing(List<Silenced> places) {
    return new Outcome(problems, published, articles, translated, places.size(), places, leftOut);
  }

  Outcome published(Summary summary) {
    return new Outcome(
        problems, Optional.of(summary), articles, translated, quiet, silenced, leftOut);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Diagnostic::isError);
  }
}
