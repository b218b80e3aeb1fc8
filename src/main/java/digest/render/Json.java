package digest.render;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Optional;

/**
 * Writes JSON objects for embedding in HTML: {@code <} is always escaped, so no tag can end early.
 */
final class Json {
  private final StringBuilder members = new StringBuilder();

  /** An object of this schema.org type. */
  static Json of(String type) {
    return new Json().put("@type", type);
  }

  /** The outermost object of a page. */
  static Json context() {
    return new Json().put("@context", "https://schema.org");
  }

  Json put(String key, String value) {
    name(key);
    quote(value);
    return this;
  }

  Json put(String key, Optional<String> value) {
    value.ifPresent(text -> put(key, text));
    return this;
  }

  Json put(String key, int value) {
    name(key);
    members.append(value);
    return this;
  }

  Json put(String key, Json value) {
    name(key);
    members.append(value);
    return this;
  }

  /** Left out when there is nothing to list. */
  Json put(String key, Collection<Json> values) {
    if (!values.isEmpty()) {
      name(key);
      members.append(values.stream().map(Json::toString).collect(joining(",", "[", "]")));
    }
    return this;
  }

  @Override
  public String toString() {
    return "{" + members + "}";
  }

  private void name(String key) {
    if (members.length() > 0) {
      members.append(',');
    }
    quote(key);
    members.append(':');
  }

  private void quote(String text) {
    members.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> members.append('\\').append(c);
        case '<', '>', '&', '\u2028', '\u2029' -> escape(c, members);
        default -> {
          if (c < ' ') {
            escape(c, members);
          } else {
            members.append(c);
          }
        }
      }
    }
    members.append('"');
  }

  private static void escape(char c, StringBuilder out) {
    out.append("\\u")
        .append(Character.forDigit(c >> 12, 16))
        .append(Character.forDigit(c >> 8 & 15, 16));
    out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
  }
}
