package digest.render.page;

/**
 * A link within the site.
 *
 * @param href relative to the page that shows it
 * @param lang the language of its text; empty for that of the page
 */
public record Link(String href, String text, String lang) {
  public Link(String href, String text) {
    this(href, text, "");
  }
}
