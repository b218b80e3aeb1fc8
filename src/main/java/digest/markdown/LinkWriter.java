package digest.markdown;

import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import java.util.Optional;

/**
 * The HTML of links and images, where their address is allowed; else a problem, and the words
 * alone.
 */
final class LinkWriter {
  static final Rule FORBIDDEN =
      Rule.error("forbidden-url", "A link or image whose address is not of an allowed kind.");

  private static final String LINK_HINT =
      "links may be https, http, mailto, an id such as `article:…`, `topic:…`, `person:…`,"
          + " `term:…`, an anchor `#…` or a relative path, all in half-width characters";
  private static final String IMAGE_HINT =
      "images are files beside the article, or https and http addresses";
  private static final int LONGEST_QUOTED = 60;

  private final Reading reading;

  LinkWriter(Reading reading) {
    this.reading = reading;
  }

  /**
   * Opens a link, unless it is refused; between the words of an alternative nothing is opened.
   *
   * @param title an attribute with the space before it, or empty
   */
  Optional<Link> open(String target, Span span, String title, BlockWriter out) {
    Optional<Link.Kind> kind = Urls.kind(target);
    if (kind.isEmpty()) {
      String message = "no link may lead to `" + quoted(target) + "`";
      reading.problem(FORBIDDEN.at(span, message, LINK_HINT));
    }
    Optional<Link> link =
        kind.filter(k -> !out.isInAlternative()).map(k -> new Link(target, span, k));
    link.ifPresent(allowed -> open(allowed, title, out));
    return link;
  }

  private static void open(Link link, String title, BlockWriter out) {
    out.link(link);
    out.beginFixed();
    if (link.kind() == Link.Kind.ENTITY) {
      Attributes.openEntity(link, title, out);
      return;
    }
    out.markup("<a");
    if (link.kind() == Link.Kind.ANCHOR) {
      Attributes.fragment(link.target().substring(1), out);
    } else {
      out.markup(" href=\"" + Html.escape(Urls.encode(link.target())) + "\"");
    }
    out.markup(title + ">");
  }

  void close(Link link, BlockWriter out) {
    out.endFixed();
    if (link.kind() == Link.Kind.ENTITY) {
      Attributes.closeEntity(link, out);
    } else {
      out.markup("</a>");
    }
  }

  /** Whether an image may come from here; if not, that is reported. */
  boolean allowsImage(String target, Span span) {
    boolean allowed = Urls.isImage(target);
    if (!allowed) {
      String message = "no image may come from `" + quoted(target) + "`";
      reading.problem(FORBIDDEN.at(span, message, IMAGE_HINT));
    }
    return allowed;
  }

  void image(Image image, String title, BlockWriter out) {
    out.image(image);
    out.markup("<img");
    Attributes.source(image.target(), out);
    out.markup(" alt=\"" + Html.escape(image.alternative()) + "\"" + title + " />");
  }

  /** Fit for a message: no line ends or other controls, and not longer than a line. */
  private static String quoted(String target) {
    String visible = target.replaceAll("\\p{Cntrl}", "\uFFFD");
    int end = Math.min(visible.length(), LONGEST_QUOTED);
    return visible.substring(0, end) + (end < visible.length() ? "…" : "");
  }
}
