package digest.content;

import static digest.content.SchemaText.object;

import digest.content.schema.Amount;
import digest.content.schema.Choice;
import digest.content.schema.Day;
import digest.content.schema.Form;
import digest.content.schema.Group;
import digest.content.schema.KnownDate;
import digest.content.schema.ListOf;
import digest.content.schema.MapOf;
import digest.content.schema.Prose;
import digest.content.schema.Reference;
import digest.content.schema.Shape;
import digest.content.schema.TilePlace;
import digest.content.schema.WebAddress;
import digest.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each shape is in JSON Schema. The program reads every scalar as text; YAML editors see a
 * number in {@code 2023} and {@code 420100}, so wherever digits may stand, numbers are allowed too.
 */
final class ShapeSchemas {
  private static final String MONTH = "(0[1-9]|1[0-2])";
  private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
  private static final String YEAR = "[12][0-9]{3}";
  private static final List<String> WORD = List.of("string", "integer");
  private static final List<String> ANY_SCALAR = List.of("string", "number", "boolean");

  private ShapeSchemas() {}

  static Map<String, Object> of(Shape<?> shape, Language language) {
    if (shape instanceof ListOf<?> list) {
      return list(list, language);
    } else if (shape instanceof MapOf<?, ?> map) {
      return map(map, language);
    } else if (shape instanceof Group<?> group) {
      return EditorSchemas.group(group.fields(), language);
    } else if (shape instanceof TilePlace) {
      Map<String, Object> place = object("type", "integer", "minimum", 0, "maximum", 99);
      return object("type", "array", "items", place, "minItems", 2, "maxItems", 2);
    }
    Map<String, Object> scalar = scalar(shape);
    if (!(shape instanceof Prose)) {
      scalar.put("examples", List.of(shape.example()));
    }
    return scalar;
  }

  private static Map<String, Object> scalar(Shape<?> shape) {
    if (shape instanceof Prose prose) {
      return object(
          "type", ANY_SCALAR, "pattern", prose == Prose.LINE ? "^\\s*\\S[^\\n]*\\s*$" : "\\S");
    } else if (shape instanceof Choice<?> choice) {
      return object("type", "string", "enum", List.copyOf(choice.words().keySet()));
    } else if (shape instanceof Day) {
      return object("type", "string", "pattern", whole(YEAR + "-" + MONTH + "-" + DAY));
    } else if (shape instanceof KnownDate) {
      String pattern = whole(YEAR + "(-" + MONTH + "(-" + DAY + ")?)?");
      return object("type", WORD, "pattern", pattern, "minimum", 1000, "maximum", 2999);
    } else if (shape instanceof Amount amount) {
      String pattern = whole("(0|[1-9][0-9]{0,8})");
      return object(
          "type", WORD, "pattern", pattern, "minimum", amount.least(), "maximum", amount.most());
    } else if (shape instanceof WebAddress) {
      return object("type", "string", "pattern", "^https?://[^\\s?#@]+$");
    }
    return id(shape);
  }

  private static Map<String, Object> id(Shape<?> shape) {
    if (shape == Form.REGION_CODE) {
      return object(
          "type",
          WORD,
          "pattern",
          whole(Form.REGION_CODE.pattern()),
          "minimum",
          100_000,
          "maximum",
          999_999);
    } else if (shape instanceof Form form) {
      // Eight hexadecimal digits may look like a number with an exponent.
      boolean hash = form == Form.HASH || form == Form.STAMP;
      return object(
          "type", hash ? List.of("string", "number") : WORD, "pattern", whole(form.pattern()));
    } else if (shape instanceof Reference) {
      return object("type", WORD, "pattern", whole(Form.ID.pattern()));
    }
    throw new IllegalArgumentException("no schema is known for " + shape);
  }

  private static Map<String, Object> list(ListOf<?> list, Language language) {
    Map<String, Object> schema = object("type", "array", "items", of(list.item(), language));
    if (list.repeats() == ListOf.Repeats.REFUSED) {
      schema.put("uniqueItems", true);
    }
    return schema;
  }

  private static Map<String, Object> map(MapOf<?, ?> map, Language language) {
    Map<String, Object> value = of(map.values(), language);
    Map<String, Object> keys = new LinkedHashMap<>();
    if (map.keys() instanceof Choice<?> choice) {
      choice.words().keySet().forEach(word -> keys.put(word, value));
      return object("type", "object", "properties", keys, "additionalProperties", false);
    } else if (map.keys() instanceof Form form) {
      keys.put(whole(form.pattern()), value);
      return object("type", "object", "patternProperties", keys, "additionalProperties", false);
    }
    throw new IllegalArgumentException("no schema is known for keys that are " + map.keys());
  }

  /** What an editor may look for: {@code : report 报道, …}; nothing where there is no such list. */
  static String words(Shape<?> shape) {
    if (!(shape instanceof Choice<?> choice) || choice.chinese().isEmpty()) {
      return "";
    }
    Map<String, String> chinese =
        choice.chinese().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    return choice.words().keySet().stream()
        .map(word -> word + " " + chinese.getOrDefault(word, ""))
        .collect(Collectors.joining(", ", ": ", ""));
  }

  private static String whole(String pattern) {
    return "^(" + pattern + ")$";
  }
}
