package digest.render.page;

/**
 * A link to a list, and how many articles it holds.
 *
 * @param other the name in the other language
 * @param otherLang and its {@code lang}
 * @param about a sentence on it; may be empty
 */
public record CountedLink(
    String href, String text, String other, String otherLang, String about, int count) {}
