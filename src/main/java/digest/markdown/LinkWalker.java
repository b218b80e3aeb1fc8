package digest.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import java.util.Optional;

/** Writes links and images, unless their address is refused: then the words alone. */
final class LinkWalker {
  static final Rule FORBIDDEN =
      Rule.error("forbidden-url", "A link or image whose address is not of an allowed kind");

  private static final String LINK_HINT =
      "links may be https, http, mailto, an id such as `article:…`, `topic:…`, `person:…`,"
          + " `term:…`, an anchor `#…` or a relative path, all in half-width characters";
  private static final String IMAGE_HINT =
      "images are files beside the article, or https and http addresses";

  private static final int LONGEST_QUOTED = 60;

  private final Reading reading;
  private final Raw raw;
  private final InlineWalker inlines;

  LinkWalker(Reading reading, Raw raw, InlineWalker inlines) {
    this.reading = reading;
    this.raw = raw;
    this.inlines = inlines;
  }

  void link(Node words, BasedSequence url, BasedSequence title, BlockWriter out) {
    Optional<Link> link = link(Decoding.decode(url), span(url));
    link.ifPresent(to -> LinkWriter.open(to, title(title), out));
    inlines.children(words, out);
    link.ifPresent(to -> LinkWriter.close(to, out));
  }

  void link(LinkRef words, BlockWriter out) {
    Optional<Reference> reference = reference(words);
    if (reference.isPresent()) {
      link(words, reference.get().getUrl(), reference.get().getTitle(), out);
    } else {
      asWritten(words, out);
    }
  }

  /** An address between angle brackets. */
  void address(DelimitedLinkNode address, String scheme, BlockWriter out) {
    BasedSequence words = address.getText();
    Optional<Link> link = link(scheme + words, span(words));
    link.ifPresent(to -> LinkWriter.open(to, "", out));
    raw.write(words, out);
    link.ifPresent(to -> LinkWriter.close(to, out));
  }

  void image(Node words, BasedSequence url, BasedSequence title, BlockWriter out) {
    String target = Decoding.decode(url);
    Span span = span(url);
    if (out.isInAlternative()) {
      inlines.children(words, out);
    } else if (Urls.isImage(target)) {
      int begin = out.beginAlternative();
      inlines.children(words, out);
      String alternative = out.endAlternative(begin);
      LinkWriter.image(new Image(target, alternative, span), title(title), out);
    } else {
      reading.problem(
          FORBIDDEN.at(span, "no image may come from `" + quoted(target) + "`", IMAGE_HINT));
      inlines.children(words, out);
    }
  }

  void image(ImageRef words, BlockWriter out) {
    Optional<Reference> reference = reference(words);
    if (reference.isPresent()) {
      image(words, reference.get().getUrl(), reference.get().getTitle(), out);
    } else {
      asWritten(words, out);
    }
  }

  private Optional<Link> link(String target, Span span) {
    Optional<Link.Kind> kind = Urls.kind(target);
    if (kind.isEmpty()) {
      reading.problem(
          FORBIDDEN.at(span, "no link may lead to `" + quoted(target) + "`", LINK_HINT));
    }
    return kind.map(allowed -> new Link(target, span, allowed));
  }

  private static Optional<Reference> reference(RefNode words) {
    return Optional.ofNullable(words.getReferenceNode(words.getDocument()));
  }

  /** Brackets that no definition belongs to are brackets. */
  private void asWritten(RefNode words, BlockWriter out) {
    int from = raw.from(words.getChars());
    int to = raw.to(words.getChars());
    if (words.hasChildren()) {
      out.decoded(from, raw.from(words.getFirstChild().getChars()));
      inlines.children(words, out);
      out.decoded(raw.to(words.getLastChild().getChars()), to);
    } else {
      out.decoded(from, to);
    }
  }

  private Span span(BasedSequence url) {
    return reading.span(raw.from(url), raw.to(url));
  }

  /** Fit for a message: no line ends or other controls, and not longer than a line. */
  private static String quoted(String target) {
    String visible = target.replaceAll("\\p{Cntrl}", "\uFFFD");
    int end = Math.min(visible.length(), LONGEST_QUOTED);
    return visible.substring(0, end) + (end < visible.length() ? "…" : "");
  }

  private static String title(BasedSequence title) {
    return title.isNull() ? "" : " title=\"" + Html.escape(Decoding.decode(title)) + "\"";
  }
}
