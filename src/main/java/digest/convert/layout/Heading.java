package digest.convert.layout;

import digest.convert.page.PrintLine;
import java.util.List;
import java.util.Optional;

/** What stands over an article. Each is empty where nothing was printed. */
public record Heading(
    List<PrintLine> shoulder,
    List<PrintLine> headline,
    List<PrintLine> subtitle,
    Optional<PrintLine> section) {
  public static final Heading NONE = new Heading(List.of(), List.of(), List.of(), Optional.empty());

  public Heading {
    shoulder = List.copyOf(shoulder);
    headline = List.copyOf(headline);
    subtitle = List.copyOf(subtitle);
  }
}
