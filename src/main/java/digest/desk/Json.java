package digest.desk;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, collections, texts and numbers as JSON (RFC 8259), two spaces to a level. */
final class Json {
  private Json() {}

  /** In the order of the maps and collections. */
  static String of(Object value) {
    return of(value, "\n");
  }

  private static String of(Object value, String line) {
    String inner = line + "  ";
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(
              entry ->
                  inner + quote(entry.getKey().toString()) + ": " + of(entry.getValue(), inner))
          .collect(Collectors.joining(",", "{", map.isEmpty() ? "}" : line + "}"));
    } else if (value instanceof Collection<?> items) {
      return items.stream()
          .map(item -> inner + of(item, inner))
          .collect(Collectors.joining(",", "[", items.isEmpty() ? "]" : line + "]"));
    }
    return value instanceof Number ? value.toString() : quote(value.toString());
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
