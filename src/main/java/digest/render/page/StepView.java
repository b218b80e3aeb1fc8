package digest.render.page;

import java.util.List;
import java.util.Optional;

/**
 * A step of a consultation.
 *
 * @param stage its word, such as {@code research}, for classes
 * @param label the same as the page's language says it
 * @param lang of the text
 * @param second the text in the other language, for the parallel edition
 * @param counts such as “37 groups”
 */
public record StepView(
    String stage,
    String label,
    Optional<DateText> date,
    String lang,
    Markup text,
    Optional<Markup> second,
    List<String> counts,
    Optional<String> badge) {}
