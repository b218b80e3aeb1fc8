package digest.content;

import static digest.content.schema.Need.OPTIONAL;

import digest.content.schema.Field;
import digest.content.schema.Fields;
import digest.content.schema.Form;
import digest.content.schema.ListOf;
import digest.content.schema.MapOf;
import digest.content.schema.Shape;
import digest.content.schema.Values;
import digest.diagnostic.SourceText;
import digest.model.Text;
import digest.model.Translates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code translates} holds: for each English part, the hash of the Chinese it was written
 * against.
 */
public final class Stamps {
  private static final Field<Text> TITLE = stamp("title", Form.HASH);
  private static final Field<Text> SUMMARY = stamp("summary", Form.HASH);
  private static final Field<Map<Text, Text>> FIGURES =
      stamp("figures", new MapOf<>(Form.ID, Form.HASH));
  private static final Field<List<Text>> STEPS = stamp("steps", ListOf.any(Form.STAMP));
  private static final Field<List<Text>> BLOCKS = stamp("blocks", ListOf.any(Form.STAMP));

  public static final Fields FIELDS = Fields.of(TITLE, SUMMARY, FIGURES, STEPS, BLOCKS);

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(e[0-9]+)?");

  private Stamps() {}

  private static <T> Field<T> stamp(String name, Shape<T> shape) {
    return Field.of(
        name, "", shape, OPTIONAL, "what of the Chinese the English was written against");
  }

  /**
   * Writes these stamps into the header of an English text. Nothing if its header cannot take them,
   * or there are none.
   */
  public static Optional<Edit> edit(SourceText english, Translates stamps) {
    return stamps.equals(Translates.NOTHING)
        ? Optional.empty()
        : Edit.set(english, Header.TRANSLATES, written(stamps));
  }

  private static String written(Translates stamps) {
    List<String> parts = new ArrayList<>();
    stamps.title().ifPresent(stamp -> parts.add(TITLE.name() + ": " + scalar(stamp)));
    stamps.summary().ifPresent(stamp -> parts.add(SUMMARY.name() + ": " + scalar(stamp)));
    if (!stamps.figures().isEmpty()) {
      parts.add(
          FIGURES.name()
              + stamps.figures().entrySet().stream()
                  .map(entry -> entry.getKey() + ": " + scalar(entry.getValue()))
                  .collect(Collectors.joining(", ", ": {", "}")));
    }
    add(STEPS, stamps.steps(), parts);
    add(BLOCKS, stamps.blocks(), parts);
    return "{" + String.join(", ", parts) + "}";
  }

  private static void add(Field<?> field, List<String> stamps, List<String> parts) {
    if (!stamps.isEmpty()) {
      parts.add(
          field.name()
              + stamps.stream().map(Stamps::scalar).collect(Collectors.joining(", ", ": [", "]")));
    }
  }

  /** Other readers of YAML take 12345678 for a number, and 4131e819 for one beyond all bounds. */
  private static String scalar(String stamp) {
    return stamp.isEmpty() || NUMBER.matcher(stamp).matches() ? '"' + stamp + '"' : stamp;
  }

  static Translates translates(Values values) {
    Map<String, String> figures = new LinkedHashMap<>();
    values
        .get(FIGURES)
        .orElse(Map.of())
        .forEach((id, hash) -> figures.put(id.value(), hash.value()));
    return new Translates(
        values.get(TITLE).map(Text::value),
        values.get(SUMMARY).map(Text::value),
        figures,
        Header.texts(values.list(STEPS)),
        Header.texts(values.list(BLOCKS)));
  }
}
