package digest.markdown;

/** The HTML of links and images that are allowed. */
final class LinkWriter {
  private LinkWriter() {}

  /**
   * @param title an attribute with the space before it, or empty
   */
  static void open(Link link, String title, BlockWriter out) {
    if (out.isInAlternative()) {
      return;
    }
    out.link(link);
    switch (link.kind()) {
      case ENTITY -> Attributes.openEntity(link, title, out);
      case ANCHOR -> {
        out.markup("<a");
        Attributes.fragment(link.target().substring(1), out);
        out.markup(title + ">");
      }
      case EXTERNAL, RELATIVE ->
          out.markup("<a href=\"" + Html.escape(Urls.encode(link.target())) + "\"" + title + ">");
    }
  }

  static void close(Link link, BlockWriter out) {
    if (link.kind() == Link.Kind.ENTITY) {
      Attributes.closeEntity(link, out);
    } else {
      out.markup("</a>");
    }
  }

  static void image(Image image, String title, BlockWriter out) {
    out.image(image);
    out.markup("<img");
    Attributes.source(image.target(), out);
    out.markup(" alt=\"" + Html.escape(image.alternative()) + "\"" + title + " />");
  }
}
