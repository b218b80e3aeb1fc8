package digest.plan;

import digest.model.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which article comes before and after another in time. */
public final class Neighbours {
  private final List<Article> newestFirst;
  private final Map<String, Integer> places = new HashMap<>();

  Neighbours(List<Article> newestFirst) {
    this.newestFirst = newestFirst;
    newestFirst.forEach(article -> places.put(article.id(), places.size()));
  }

  public Optional<Article> earlier(Article article) {
    return at(places.get(article.id()) + 1);
  }

  public Optional<Article> later(Article article) {
    return at(places.get(article.id()) - 1);
  }

  private Optional<Article> at(int place) {
    return place < 0 || place >= newestFirst.size()
        ? Optional.empty()
        : Optional.of(newestFirst.get(place));
  }
}
