package digest.plan;

import digest.model.Article;
import digest.model.Language;
import java.util.List;
import java.util.Objects;

/**
 * One RSS feed.
 *
 * @param page the web page it follows: a home page, or the page of a topic or region
 * @param articles the latest, in the order of the feed
 */
public record PlannedFeed(
    Language language, String path, PlannedPage page, List<Article> articles) {
  public PlannedFeed {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(page, "page");
    articles = List.copyOf(articles);
  }
}
