package digest.model;

import digest.diagnostic.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule that the editor silences for one place, by a remark {@code digest:allow RULE reason}: in
 * Markdown {@code <!-- … -->}, in a header {@code # …}.
 *
 * @param rule its code, as written; empty where none is named
 * @param reason why, on one line; empty where none is given
 * @param place the remark itself, with its marks
 * @param reach the remark together with what it is for; the remark alone where that is nothing
 */
public record Allow(String rule, String reason, Span place, Span reach) {
  private static final Pattern FORM =
      Pattern.compile("\\s*digest:allow(?:\\s+(\\S+))?(|\\s.*)", Pattern.DOTALL);

  public Allow {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(reach, "reach");
  }

  /**
   * Reaches nothing but itself yet.
   *
   * @param remark what stands between its marks; nothing if it silences no rule
   */
  public static Optional<Allow> of(String remark, Span place) {
    Matcher said = FORM.matcher(remark);
    return said.matches()
        ? Optional.of(
            new Allow(
                Optional.ofNullable(said.group(1)).orElse(""),
                said.group(2).strip().replaceAll("\\s+", " "),
                place,
                place))
        : Optional.empty();
  }

  /**
   * The same remark, for this as well.
   *
   * @param from where that begins, in UTF-16 units
   * @param to where that ends
   */
  public Allow reaching(int from, int to) {
    Span both = place.source().span(Math.min(from, place.start()), Math.max(to, place.end()));
    return new Allow(rule, reason, place, both);
  }

  /** Whether a problem that is told here lies within its reach. */
  public boolean reaches(Span span) {
    return span.source().path().equals(reach.source().path())
        && span.start() >= reach.start()
        && span.end() <= reach.end();
  }
}
