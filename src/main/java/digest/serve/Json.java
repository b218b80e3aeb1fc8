package digest.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes one JSON object (RFC 8259), in the order of the calls. */
final class Json {
  private final List<String> members = new ArrayList<>();

  Json put(String name, String value) {
    return raw(name, quote(value));
  }

  Json put(String name, long value) {
    return raw(name, Long.toString(value));
  }

  Json put(String name, boolean value) {
    return raw(name, Boolean.toString(value));
  }

  Json put(String name, List<Json> values) {
    return raw(name, "[" + String.join(",", values.stream().map(Json::toString).toList()) + "]");
  }

  private Json raw(String name, String value) {
    members.add(quote(name) + ":" + value);
    return this;
  }

  /** In one line. */
  @Override
  public String toString() {
    return "{" + String.join(",", members) + "}";
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c) && !isPaired(text, i)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
