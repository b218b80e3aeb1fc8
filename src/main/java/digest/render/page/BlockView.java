package digest.render.page;

import java.util.Optional;

/**
 * A row of the aligned text as one page shows it.
 *
 * @param address its id in the page: the same in every edition, and kept when blocks are inserted
 *     around it
 * @param kind its word, such as {@code paragraph}
 * @param zh the Chinese block, where the page shows it
 * @param en the English block, where the page shows it
 * @param badge what is to be said of the translation, if anything
 */
public record BlockView(
    String address,
    String kind,
    Optional<Markup> zh,
    Optional<Markup> en,
    Optional<String> badge) {}
