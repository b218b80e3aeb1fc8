package digest.plan;

import digest.model.Article;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How often articles name an entry of a vocabulary.
 *
 * @param count of articles, from 1
 */
public record Tally(String id, int count) {
  private static final Comparator<Tally> MOST_FREQUENT =
      Comparator.comparingInt(Tally::count).reversed().thenComparing(Tally::id);

  public Tally {
    Objects.requireNonNull(id, "id");
    if (count < 1) {
      throw new IllegalArgumentException(id + " named " + count + " times");
    }
  }

  /** Of all entries that these articles name; the most frequent first, then in order of ids. */
  public static List<Tally> of(Section section, List<Article> articles) {
    Map<String, Integer> counts = new HashMap<>();
    for (Article article : articles) {
      section.named(article).forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(entry -> new Tally(entry.getKey(), entry.getValue()))
        .sorted(MOST_FREQUENT)
        .toList();
  }
}
