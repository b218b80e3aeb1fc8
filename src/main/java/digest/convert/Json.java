package digest.convert;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes maps, collections, texts and numbers as JSON (RFC 8259). What lies deeper than {@code
 * levels} stands on one line.
 */
final class Json {
  private Json() {}

  /** In the order of the maps and collections. */
  static String of(Object value, int levels) {
    return of(value, "\n", levels);
  }

  private static String of(Object value, String line, int levels) {
    boolean flat = levels == 0;
    String inner = flat ? "" : line + "  ";
    String parting = flat ? ", " : ",";
    String end = flat ? "" : line;
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(
              entry ->
                  inner
                      + quote(entry.getKey().toString())
                      + ": "
                      + of(entry.getValue(), flat ? "" : inner, Math.max(0, levels - 1)))
          .collect(Collectors.joining(parting, "{", map.isEmpty() ? "}" : end + "}"));
    } else if (value instanceof Collection<?> items) {
      return items.stream()
          .map(item -> inner + of(item, flat ? "" : inner, Math.max(0, levels - 1)))
          .collect(Collectors.joining(parting, "[", items.isEmpty() ? "]" : end + "]"));
    }
    return value instanceof Number ? value.toString() : quote(value.toString());
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029 || isHalf(text, i)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** Whether it is half of a pair, and alone. */
  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    boolean paired =
        Character.isHighSurrogate(c)
            ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
            : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    return Character.isSurrogate(c) && !paired;
  }
}
