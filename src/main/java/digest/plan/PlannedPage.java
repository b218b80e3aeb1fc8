package digest.plan;

import digest.model.Edition;
import digest.model.Language;
import java.util.Objects;
import java.util.Optional;

/**
 * One HTML page.
 *
 * @param edition nothing for the two pages at the root that belong to all
 * @param path of the file below the site, such as {@code zh/topics/steel/index.html}
 * @param furniture the language of what stands around the text
 * @param canonical the path of the page that search engines should list: this one, except where it
 *     stands in for a missing translation
 * @param indexable whether search engines may list it; such pages are in the sitemap
 */
public record PlannedPage(
    Subject subject,
    Optional<Edition> edition,
    String path,
    Language furniture,
    Listing listing,
    String canonical,
    boolean indexable) {
  public PlannedPage {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(furniture, "furniture");
    Objects.requireNonNull(listing, "listing");
    Objects.requireNonNull(canonical, "canonical");
  }

  public boolean isParallel() {
    return edition.filter(Edition.BOTH::equals).isPresent();
  }
}
