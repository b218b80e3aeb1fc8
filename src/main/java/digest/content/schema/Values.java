package digest.content.schema;

import digest.content.yaml.Node;
import digest.content.yaml.Node.Entry;
import digest.content.yaml.Node.Mapping;
import digest.content.yaml.Node.Scalar;
import digest.content.yaml.Node.Sequence;
import digest.diagnostic.Nearest;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** The values of a group, by field, and the entries they were read from. */
public final class Values {
  static final Rule UNKNOWN_KEY = Rule.error("unknown-key", "A key that has no meaning here.");
  static final Rule MISSING_KEY = Rule.error("missing-key", "A key that must be there is missing.");

  private final Fields fields;
  private final Span place;
  private final Object[] values;
  private final Entry[] entries;

  private Values(Fields fields, Span place) {
    this.fields = fields;
    this.place = place;
    this.values = new Object[fields.size()];
    this.entries = new Entry[fields.size()];
  }

  /**
   * Reads whatever is sound, and reports the rest.
   *
   * @param place where to report what is missing
   */
  public static Values read(Fields fields, Mapping mapping, Span place, Reading reading) {
    Values values = new Values(fields, place);
    int before = reading.errors();
    for (Entry entry : mapping.entries()) {
      if (reading.isEnoughSince(before)) {
        return values;
      }
      values.put(entry, reading);
    }
    values.reportMissing(reading);
    return values;
  }

  /** The value of a field; nothing if it was left out or is wrong. */
  @SuppressWarnings("unchecked") // put() stores what the shape of the field read
  public <T> Optional<T> get(Field<T> field) {
    return Optional.ofNullable((T) values[fields.indexOf(field)]);
  }

  /** The value of a field that is known to be there. */
  public <T> T require(Field<T> field) {
    return get(field).orElseThrow(() -> new IllegalStateException("no " + field.name()));
  }

  /** The value of a list, empty if it was left out. */
  public <T> List<T> list(Field<List<T>> field) {
    return get(field).orElse(List.of());
  }

  /** What was written for a field. */
  public Optional<Entry> entry(Field<?> field) {
    return Optional.ofNullable(entries[fields.indexOf(field)]);
  }

  /** Where the value of a field stands, or else the group. */
  public Span span(Field<?> field) {
    return entry(field).map(entry -> SchemaRules.head(entry.value().span())).orElse(place);
  }

  private void put(Entry entry, Reading reading) {
    String name = entry.key().value();
    int index = fields.indexOf(name);
    if (index < 0) {
      reportUnknown(entry.key(), reading);
    } else if (entries[index] != null) {
      reportTwice(entry.key(), entries[index].key(), reading);
    } else if (fields.get(index).need(reading.language()) == Need.NEVER) {
      reportMisplaced(entry.key(), reading);
    } else {
      entries[index] = entry;
      values[index] = read(fields.get(index), entry, reading);
    }
  }

  private static Object read(Field<?> field, Entry entry, Reading reading) {
    if (entry.value().isLeftOut() || isNeededList(field, entry.value(), reading)) {
      if (!reading.isDraft()) {
        reportEmpty(field, entry, reading);
      }
      return null;
    }
    return field.shape().read(field.name(), entry.value(), reading).orElse(null);
  }

  /** Of a list that must be there, one value at least. */
  private static boolean isNeededList(Field<?> field, Node value, Reading reading) {
    return value instanceof Sequence list
        && list.items().isEmpty()
        && field.need(reading.language()).isMissed(reading.isDraft());
  }

  private static void reportEmpty(Field<?> field, Entry entry, Reading reading) {
    Span key = entry.key().span();
    String rest =
        key.source().lineText(key.line()).substring(key.end() - key.source().lineStart(key.line()));
    boolean needed = field.need(reading.language()).isMissed(false);
    String write = "write a value, such as `" + field.name() + ": " + field.shape().example() + "`";
    String hint =
        rest.contains("#")
            ? "what stands behind ` #` is a remark; if it is the value, put it in quotes"
            : needed ? write : write + ", or take the line away";
    reading.report(SchemaRules.MISSING_VALUE.at(key, "`" + field.name() + "` has no value", hint));
  }

  private void reportMissing(Reading reading) {
    for (int i = 0; i < fields.size(); i++) {
      Field<?> field = fields.get(i);
      if (entries[i] == null && field.need(reading.language()).isMissed(reading.isDraft())) {
        String hint =
            "add it: `"
                + field.name()
                + ": "
                + field.shape().example()
                + "` ("
                + field.about()
                + ")";
        reading.report(MISSING_KEY.at(place, "`" + field.name() + "` is missing", hint));
      }
    }
  }

  private void reportUnknown(Scalar key, Reading reading) {
    String hint =
        fields
            .byChinese(key.value())
            .map(name -> "it is written `" + name + "` here")
            .orElseGet(() -> nearest(key.value()));
    reading.report(UNKNOWN_KEY.at(key.span(), "there is no key `" + key.value() + "` here", hint));
  }

  private String nearest(String key) {
    String hint = Nearest.hint(Wide.toAscii(key), fields.names());
    return hint.isEmpty() ? "the keys here are " + String.join(", ", fields.names()) : hint;
  }

  private static void reportTwice(Scalar key, Scalar first, Reading reading) {
    reading.report(
        SchemaRules.DUPLICATE_KEY.at(
            key.span(),
            "`" + key.value() + "` stands here for the second time",
            "it stands in line " + first.span().line() + " already: take one of them away"));
  }

  private static void reportMisplaced(Scalar key, Reading reading) {
    String other = reading.language().other().code();
    reading.report(
        UNKNOWN_KEY.at(
            key.span(),
            "`" + key.value() + "` does not belong into this file",
            "it stands in the `." + other + ".md` file only"));
  }
}
