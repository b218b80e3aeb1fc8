package digest.content.yaml;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Reads a YAML document, or a stretch of a file that is one. Most headers are of the plain kind
 * that {@link PlainYaml} reads some ten times faster than the full parser; whatever it does not
 * know for sure goes the long way, so that both give the same nodes.
 */
public final class Yaml {
  /** Also raised where the parser saw nothing wrong in it. */
  public static final Rule FULL_WIDTH_COMMA = FlowSlips.FULL_WIDTH_COMMA;

  public static final Rule SYNTAX = FullYaml.SYNTAX;

  static final Rule TOO_LONG =
      Rule.error("too-long", "A header or a file of settings is far longer than any in use.");

  /** In UTF-16 units. A sound header has about 2,000, the longest vocabulary some 100,000. */
  private static final int LONGEST = 500_000;

  private Yaml() {}

  /** All rules of this package. */
  public static List<Rule> rules() {
    return List.of(
        TOO_LONG,
        SYNTAX,
        FullYaml.ANCHOR,
        FullYaml.ALIAS,
        FullYaml.TAG,
        FullYaml.MERGE_KEY,
        FullYaml.SEVERAL_DOCUMENTS,
        FullYaml.TOO_DEEP,
        Characters.CONTROL,
        Slips.TAB,
        Slips.WIDE_SPACE,
        Slips.FULL_WIDTH_COLON,
        Slips.COLON_SPACE,
        Slips.INDENTATION,
        Slips.FENCE,
        ValueSlips.QUOTE_NEEDED,
        ValueSlips.QUOTE_OPEN,
        ValueSlips.TEXT_AFTER_QUOTE,
        FlowSlips.BRACKET_OPEN,
        FULL_WIDTH_COMMA);
  }

  /** The whole file; nothing if it cannot be read, the reason then being among the problems. */
  public static Optional<Node> read(SourceText source, Diagnostics problems) {
    if (Characters.check(source, 0, source.text().length(), problems)) {
      return read(source, 0, source.text().length(), problems);
    }
    return Optional.empty();
  }

  /** From one UTF-16 offset, the beginning of a line, to another. */
  public static Optional<Node> read(SourceText source, int from, int to, Diagnostics problems) {
    if (to - from > LONGEST) {
      problems.add(
          TOO_LONG.at(
              source.span(from, from),
              "this is " + (to - from) + " characters long, and at most " + LONGEST + " are read",
              "look for a quote or a line `---` that was never closed"));
      return Optional.empty();
    }
    Optional<Node> plain = PlainYaml.read(source, from, to);
    return plain.isPresent() ? plain : readFully(source, from, to, problems);
  }

  private static Optional<Node> readFully(
      SourceText source, int from, int to, Diagnostics problems) {
    Diagnostics slips = new Slips(source, from, to).find();
    problems.addAll(slips.sorted());
    return slips.hasErrors() ? Optional.empty() : new FullYaml(source, from, to, problems).read();
  }
}
