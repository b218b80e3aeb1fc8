package digest.render.page;

import java.util.Optional;

/**
 * A number worth showing.
 *
 * @param lang of value and label
 * @param badge what is to be said of its translation, if anything
 * @param article the article it comes from, where it is shown elsewhere
 */
public record FigureView(
    String id,
    String lang,
    String value,
    String label,
    Optional<String> badge,
    Optional<Link> article) {}
