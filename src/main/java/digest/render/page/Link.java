package digest.render.page;

/**
 * A link within the site.
 *
 * @param href relative to the page that shows it
 */
public record Link(String href, String text) {}
