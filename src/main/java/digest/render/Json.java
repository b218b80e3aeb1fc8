package digest.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Writes JSON objects for embedding in HTML: {@code <} is always escaped, so no tag can end early.
 */
final class Json {
  private final List<String> members = new ArrayList<>();

  /** An object of this schema.org type. */
  static Json of(String type) {
    return new Json().put("@type", type);
  }

  /** The outermost object of a page. */
  static Json context() {
    return new Json().put("@context", "https://schema.org");
  }

  Json put(String key, String value) {
    members.add(quote(key) + ":" + quote(value));
    return this;
  }

  Json put(String key, Optional<String> value) {
    value.ifPresent(text -> put(key, text));
    return this;
  }

  Json put(String key, int value) {
    members.add(quote(key) + ":" + value);
    return this;
  }

  Json put(String key, Json value) {
    members.add(quote(key) + ":" + value);
    return this;
  }

  /** Left out when there is nothing to list. */
  Json put(String key, Collection<Json> values) {
    if (!values.isEmpty()) {
      members.add(
          quote(key) + ":[" + String.join(",", values.stream().map(Json::toString).toList()) + "]");
    }
    return this;
  }

  @Override
  public String toString() {
    return "{" + String.join(",", members) + "}";
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '<', '>', '&', '\u2028', '\u2029' -> escape(c, out);
        default -> {
          if (c < ' ') {
            escape(c, out);
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static void escape(char c, StringBuilder out) {
    out.append("\\u")
        .append(Character.forDigit(c >> 12, 16))
        .append(Character.forDigit(c >> 8 & 15, 16));
    out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
  }
}
