package digest.check;

import digest.check.words.Lexicon;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Site;
import digest.quantity.Readers;
import java.util.Objects;
import java.util.Set;

/**
 * What a rule looks at: an article, its texts, and the site around it.
 *
 * @param unsound ids of articles that exist but were left out for errors of their own
 */
record Entry(
    Article article,
    AlignedDocument document,
    Site site,
    Set<String> unsound,
    Readers readers,
    Lexicon lexicon) {
  Entry {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(readers, "readers");
    Objects.requireNonNull(lexicon, "lexicon");
    unsound = Set.copyOf(unsound);
  }
}
