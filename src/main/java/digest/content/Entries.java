package digest.content;

import digest.content.schema.Field;
import digest.content.schema.Reading;
import digest.content.schema.Values;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must differ from entry to entry of a vocabulary. */
final class Entries {
  static final Rule DUPLICATE_ID = Rule.error("duplicate-id", "Two entries have the same id.");
  static final Rule DUPLICATE_VALUE =
      Rule.error("duplicate-value", "Two entries have a value that only one may have.");

  private Entries() {}

  static void checkIds(List<Values> entries, Reading reading) {
    check(entries, VocabularyFields.ID, DUPLICATE_ID, reading);
  }

  /** For values that name an entry, such as a code; entries may lack them. */
  static void checkDistinct(List<Values> entries, Field<?> field, Reading reading) {
    check(entries, field, DUPLICATE_VALUE, reading);
  }

  private static void check(List<Values> entries, Field<?> field, Rule rule, Reading reading) {
    Map<String, Span> seen = new HashMap<>();
    for (Values entry : entries) {
      entry
          .entry(field)
          .map(written -> written.value())
          .ifPresent(
              value -> {
                Span first = seen.putIfAbsent(value.meaning(), value.span());
                if (first != null) {
                  reading.report(
                      rule.at(
                          value.span(),
                          "`"
                              + field.name()
                              + ": "
                              + value.meaning()
                              + "` stands here for the second time",
                          "the first is in line " + first.line() + ": change one of them"));
                }
              });
    }
  }
}
