package digest.model;

import digest.diagnostic.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * The text of an article in one language.
 *
 * @param source the whole file
 * @param bodyStart where in it the Markdown begins, in UTF-16 units
 * @param allows rules silenced for parts of the header
 */
public record Translation(
    Language language,
    SourceText source,
    int bodyStart,
    Text title,
    Text summary,
    List<Figure> figures,
    List<StepText> steps,
    Translates translates,
    List<Allow> allows) {
  public Translation {
    Objects.requireNonNull(language, "language");
    Objects.checkIndex(bodyStart, source.text().length() + 1);
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(translates, "translates");
    figures = List.copyOf(figures);
    steps = List.copyOf(steps);
    allows = List.copyOf(allows);
  }
}
