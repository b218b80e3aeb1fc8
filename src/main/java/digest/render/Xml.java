package digest.render;

/** Text as XML 1.0 can carry it. */
final class Xml {
  private Xml() {}

  /** For text and for attribute values in double quotes. */
  static String escape(String text) {
    return escape(text, "&amp;", "&lt;");
  }

  /**
   * For an RSS title: readers differ on whether it is text or HTML, and these two forms come out
   * right in both (RSS Advisory Board, Best Practices Profile, “Character data”).
   */
  static String title(String text) {
    return escape(text, "&#x26;", "&#x3C;");
  }

  /** HTML as a CDATA section. */
  static String cdata(String html) {
    return "<![CDATA[" + allowed(html).replace("]]>", "]]]]><![CDATA[>") + "]]>";
  }

  private static String escape(String text, String ampersand, String less) {
    String allowed = allowed(text);
    StringBuilder out = new StringBuilder(allowed.length() + 16);
    for (int i = 0; i < allowed.length(); i++) {
      append(allowed.charAt(i), out, ampersand, less);
    }
    return out.toString();
  }

  private static void append(char c, StringBuilder out, String ampersand, String less) {
    switch (c) {
      case '&' -> out.append(ampersand);
      case '<' -> out.append(less);
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.append(c);
    }
  }

  /** What XML forbids is shown as the replacement character; nearly no text has any of it. */
  private static String allowed(String text) {
    int at = 0;
    while (at < text.length() && isAllowed(text.charAt(at))) {
      at++;
    }
    return at == text.length()
        ? text
        : text.codePoints()
            .map(c -> isAllowed(c) ? c : 0xFFFD)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** XML 1.0, production 2 “Char”. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
