package digest.render.page;

/**
 * A way to the same page in another edition.
 *
 * @param code {@code zh}, {@code en} or {@code both}
 * @param text the edition named in its own language
 * @param lang the {@code lang} of that text
 */
public record EditionLink(String code, String href, String text, String lang, boolean current) {}
