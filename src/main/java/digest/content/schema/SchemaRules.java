package digest.content.schema;

import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import java.util.List;
import java.util.stream.Stream;

/** Rules that more than one shape breaks, and the list of all rules of this package. */
public final class SchemaRules {
  static final Rule WRONG_TYPE =
      Rule.error("wrong-type", "A list stands where a text should be, or the other way round.");
  static final Rule MISSING_VALUE = Rule.error("missing-value", "A key has no value.");
  static final Rule DUPLICATE_KEY = Rule.error("duplicate-key", "A key stands twice.");

  private SchemaRules() {}

  /** All rules of this package. */
  public static List<Rule> all() {
    return Stream.concat(
            Stream.of(
                WRONG_TYPE,
                MISSING_VALUE,
                DUPLICATE_KEY,
                Values.UNKNOWN_KEY,
                Values.MISSING_KEY,
                ListOf.DUPLICATE_ITEM,
                ListOf.FULL_WIDTH_BRACKET,
                Prose.ONE_LINE,
                Prose.QUOTE_PAIR,
                Form.FORM,
                Choice.UNKNOWN_WORD,
                KnownDate.DATE,
                Amount.NUMBER,
                WebAddress.ADDRESS,
                TilePlace.TILE),
            Stream.of(Target.values()).map(Target::rule))
        .toList();
  }

  /** The first line of a long value: enough to underline. */
  static Span head(Span span) {
    int lineEnd = span.text().indexOf('\n');
    return lineEnd < 0 ? span : span.source().span(span.start(), span.start() + lineEnd);
  }
}
