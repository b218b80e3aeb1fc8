package digest.plan;

import digest.model.Article;
import java.util.List;
import java.util.Locale;

/** The vocabularies that have pages of their own. */
public enum Section {
  TOPICS(true),
  REGIONS(true),
  MECHANISMS(false),
  PEOPLE(false);

  private final boolean hasFeeds;

  Section(boolean hasFeeds) {
    this.hasFeeds = hasFeeds;
  }

  /** Whether each of its entries has a feed. */
  public boolean hasFeeds() {
    return hasFeeds;
  }

  /** As in addresses and in the names of the site's words. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ids of its entries that an article names, in the order named. */
  List<String> named(Article article) {
    return switch (this) {
      case TOPICS -> article.topics();
      case REGIONS -> article.regions();
      case MECHANISMS -> article.mechanisms();
      case PEOPLE -> article.people();
    };
  }

  String folder() {
    return word() + "/";
  }
}
