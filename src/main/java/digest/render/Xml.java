package digest.render;

/** Text as XML 1.0 can carry it. */
final class Xml {
  private Xml() {}

  /** For text and for attribute values in double quotes. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().map(Xml::allowed).forEach(c -> append(c, out, "&amp;", "&lt;"));
    return out.toString();
  }

  /**
   * For an RSS title: readers differ on whether it is text or HTML, and these two forms come out
   * right in both (RSS Advisory Board, Best Practices Profile, “Character data”).
   */
  static String title(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().map(Xml::allowed).forEach(c -> append(c, out, "&#x26;", "&#x3C;"));
    return out.toString();
  }

  /** HTML as a CDATA section. */
  static String cdata(String html) {
    StringBuilder out = new StringBuilder(html.length() + 32);
    html.codePoints().map(Xml::allowed).forEach(out::appendCodePoint);
    return "<![CDATA[" + out.toString().replace("]]>", "]]]]><![CDATA[>") + "]]>";
  }

  private static void append(int c, StringBuilder out, String ampersand, String less) {
    switch (c) {
      case '&' -> out.append(ampersand);
      case '<' -> out.append(less);
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(c);
    }
  }

  /** XML 1.0, production 2 “Char”; what it forbids is shown as the replacement character. */
  private static int allowed(int c) {
    boolean fine =
        c == '\t'
            || c == '\n'
            || c == '\r'
            || (c >= ' ' && c <= 0xD7FF)
            || (c >= 0xE000 && c <= 0xFFFD)
            || c >= 0x10000;
    return fine ? c : 0xFFFD;
  }
}
