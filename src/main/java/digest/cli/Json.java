package digest.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a JSON object (RFC 8259) on one line, its members in the order they are put in. */
final class Json {
  private final List<String> members = new ArrayList<>();

  Json put(String key, String value) {
    return add(key, quote(value));
  }

  Json put(String key, long value) {
    return add(key, Long.toString(value));
  }

  Json put(String key, Collection<String> values) {
    return add(key, values.stream().map(Json::quote).collect(Collectors.joining(", ", "[", "]")));
  }

  /** Each object stands on a line of its own. */
  Json putAll(String key, List<Json> values) {
    String lines = values.stream().map(Json::toString).collect(Collectors.joining(",\n    "));
    return add(key, values.isEmpty() ? "[]" : "[\n    " + lines + "\n  ]");
  }

  /** All objects on the line of this one. */
  Json putInline(String key, List<Json> values) {
    return add(
        key, values.stream().map(Json::toString).collect(Collectors.joining(", ", "[", "]")));
  }

  Json put(String key, boolean value) {
    return add(key, Boolean.toString(value));
  }

  Json put(String key, Json value) {
    return add(key, value.toString());
  }

  /** As the whole of a text: every member on a line of its own. */
  String document() {
    return "{\n  " + String.join(",\n  ", members) + "\n}";
  }

  @Override
  public String toString() {
    return "{" + String.join(", ", members) + "}";
  }

  private Json add(String key, String value) {
    members.add(quote(key) + ": " + value);
    return this;
  }

  private static String quote(String text) {
    return text.codePoints().mapToObj(Json::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  /** Half a character pair and all controls are escaped, so that any text makes sound UTF-8. */
  private static String escaped(int codePoint) {
    if (codePoint == '"' || codePoint == '\\') {
      return "\\" + (char) codePoint;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          String.format(Locale.ROOT, "\\u%04x", codePoint);
      default -> Character.toString(codePoint);
    };
  }
}
