package digest.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import digest.diagnostic.Span;
import java.util.Optional;

/** Writes links and images, unless their address is refused: then the words alone. */
final class LinkWalker {
  private final Reading reading;
  private final Raw raw;
  private final InlineWalker inlines;
  private final LinkWriter writer;

  LinkWalker(Reading reading, Raw raw, InlineWalker inlines) {
    this.reading = reading;
    this.raw = raw;
    this.inlines = inlines;
    this.writer = new LinkWriter(reading);
  }

  void link(Node words, BasedSequence url, BasedSequence title, BlockWriter out) {
    Optional<Link> link = writer.open(Decoding.decode(url), span(url), title(title), out);
    inlines.children(words, out);
    link.ifPresent(to -> writer.close(to, out));
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
    Optional<Link> link = writer.open(scheme + words, span(words), "", out);
    int since = out.length();
    raw.write(words, out);
    out.verbatim(since);
    link.ifPresent(to -> writer.close(to, out));
  }

  void image(Node words, BasedSequence url, BasedSequence title, BlockWriter out) {
    String target = Decoding.decode(url);
    Span span = span(url);
    if (out.isInAlternative() || !writer.allowsImage(target, span)) {
      inlines.children(words, out);
      return;
    }
    int begin = out.beginAlternative();
    inlines.children(words, out);
    String alternative = out.endAlternative(begin);
    writer.image(new Image(target, alternative, span), title(title), out);
  }

  void image(ImageRef words, BlockWriter out) {
    Optional<Reference> reference = reference(words);
    if (reference.isPresent()) {
      image(words, reference.get().getUrl(), reference.get().getTitle(), out);
    } else {
      asWritten(words, out);
    }
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

  private static String title(BasedSequence title) {
    return title.isNull() ? "" : " title=\"" + Html.escape(Decoding.decode(title)) + "\"";
  }
}
