package digest.render.page;

import java.util.List;
import java.util.Optional;

/**
 * Where an article was printed. What is our reading rather than print is marked by a name in {@code
 * inferred}: test with {@code source.inferred?seq_contains("outlet")}.
 *
 * @param bylines such as “记者 毛丽萍”, one a person
 * @param dateOf {@code event} or {@code print}
 */
public record SourceView(
    Optional<String> outlet,
    Optional<String> headline,
    Optional<String> shoulder,
    Optional<String> subtitle,
    Optional<String> section,
    List<Byline> bylines,
    DateText date,
    String dateOf,
    List<String> inferred) {
  /** A person of the byline, and what they did as the page's language says it. */
  public record Byline(String role, String name) {}
}
