package digest.render.page;

import java.util.List;

/**
 * An article in a list.
 *
 * @param lang of title and summary: not the page's where the translation is missing
 * @param second the title in the other language, for the parallel edition; empty elsewhere
 * @param kind what sort of printed piece it digests, as a word of the page's language
 * @param untranslated whether it has no text in the page's language
 */
public record Card(
    String href,
    String lang,
    String title,
    String second,
    String secondLang,
    String summary,
    String kind,
    DateText date,
    List<Link> topics,
    List<Link> regions,
    boolean untranslated,
    boolean draft) {}
