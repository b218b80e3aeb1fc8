package digest.convert.layout;

import digest.convert.page.PrintLine;
import java.util.List;
import java.util.Objects;

/**
 * A line, what it is, and why.
 *
 * @param confidence whether another role was nearly as likely
 */
public record ClassifiedLine(
    PrintLine line, LineRole role, Confidence confidence, List<Evidence> evidence) {
  public ClassifiedLine {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(confidence, "confidence");
    evidence = List.copyOf(evidence);
  }
}
