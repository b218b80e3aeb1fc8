package digest.content;

import digest.diagnostic.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * The files of one article.
 *
 * @param folder with its final slash
 * @param sound whether all its files could be read, and none collides with another
 */
record ArticleFiles(
    String folder,
    String id,
    Optional<SourceText> zh,
    Optional<SourceText> en,
    List<String> images,
    boolean sound) {
  ArticleFiles {
    images = images.stream().sorted().toList();
  }

  boolean isDraft() {
    return folder.startsWith(FileNames.DRAFTS);
  }

  /** The year of its folder; empty for a draft. */
  String year() {
    return isDraft() ? "" : folder.substring(FileNames.ARTICLES.length(), folder.length() - 1);
  }
}
