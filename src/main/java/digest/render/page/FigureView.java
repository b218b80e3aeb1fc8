package digest.render.page;

import java.util.Optional;

/**
 * A number worth showing.
 *
 * @param lang of value and label
 * @param other what opens the value in the other notation, to be put behind it; nothing where that
 *     helps nobody, or where the figure is shown away from its article
 * @param badge what is to be said of its translation, if anything
 * @param article the article it comes from, where it is shown elsewhere
 */
public record FigureView(
    String id,
    String lang,
    String value,
    Optional<Markup> other,
    String label,
    Optional<String> badge,
    Optional<Link> article) {}
