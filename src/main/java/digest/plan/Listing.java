package digest.plan;

import digest.model.Article;
import java.util.List;

/**
 * The part of a list that one page shows.
 *
 * @param articles on this page, in the order shown
 * @param page its number, from 1
 * @param pages how many pages the list has
 * @param total how many articles the whole list has
 */
public record Listing(List<Article> articles, int page, int pages, int total) {
  /** Of pages that list nothing. */
  public static final Listing NONE = new Listing(List.of(), 1, 1, 0);

  public Listing {
    articles = List.copyOf(articles);
    if (page < 1 || page > pages) {
      throw new IllegalArgumentException("page " + page + " of " + pages);
    }
  }

  /**
   * The page with this number of a list cut every {@code size} articles; an empty list has one
   * page.
   */
  static Listing cut(List<Article> articles, int page, int size) {
    int from = (page - 1) * size;
    int to = Math.min(articles.size(), from + size);
    return new Listing(articles.subList(from, to), page, pages(articles, size), articles.size());
  }

  static int pages(List<Article> articles, int size) {
    return Math.max(1, (articles.size() + size - 1) / size);
  }
}
