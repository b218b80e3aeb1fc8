package digest.render.page;

import java.util.List;
import java.util.Optional;

/**
 * An article in a list.
 *
 * @param lang of title and summary: not the page's where the translation is missing
 * @param second the title in the other language, for the parallel edition; empty elsewhere
 * @param kind what sort of printed piece it digests, as a word of the page's language
 * @param untranslated whether the page would show English, and there is none
 * @param badge what is to be said of the translation of title and summary, if anything
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
    Optional<String> badge,
    boolean draft) {}
