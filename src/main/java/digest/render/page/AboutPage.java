package digest.render.page;

import java.util.List;
import java.util.Optional;

/**
 * {@code about.ftlh}.
 *
 * @param text what the editors say of the site
 * @param outlets the newspapers, with what is said of them
 */
public record AboutPage(
    Frame page, Optional<Markup> text, int articles, int translated, List<OutletView> outlets) {
  /** A newspaper. */
  public record OutletView(String name, String other, String otherLang, String about) {}
}
