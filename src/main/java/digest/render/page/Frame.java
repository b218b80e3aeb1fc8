package digest.render.page;

import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page; {@code page} in each template.
 *
 * @param lang of the furniture, for {@code <html lang>}
 * @param edition {@code zh}, {@code en}, {@code both}, or empty at the root
 * @param title of this page alone; empty on home pages
 * @param type {@code article} or {@code website}, for Open Graph
 * @param canonical absolute; absent where the site has no base URL
 * @param indexable whether search engines may list the page
 * @param structured JSON-LD
 * @param assets the folder of style sheets, relative, ending in {@code /}
 * @param navigation the main menu; empty at the root
 * @param editions the same page in each edition, this one included
 * @param trail the way down to this page, itself last; empty on home pages
 * @param feed the feed that follows this page
 */
public record Frame(
    String lang,
    String edition,
    String title,
    String siteTitle,
    String tagline,
    String description,
    String type,
    Optional<String> canonical,
    boolean indexable,
    List<AlternateLink> alternates,
    Markup structured,
    String assets,
    String home,
    List<NavigationLink> navigation,
    List<EditionLink> editions,
    List<Link> trail,
    Optional<Link> feed) {
  public Frame {
    alternates = List.copyOf(alternates);
    navigation = List.copyOf(navigation);
    editions = List.copyOf(editions);
    trail = List.copyOf(trail);
  }
}
