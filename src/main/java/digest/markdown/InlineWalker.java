package digest.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Writes what stands inside a paragraph, heading or cell. */
final class InlineWalker {
  private final Raw raw;
  private final LinkWalker links;
  private final Comments comments;
  private final Footnotes footnotes;

  InlineWalker(Reading reading, Raw raw, Footnotes footnotes) {
    this.raw = raw;
    this.links = new LinkWalker(reading, raw, this);
    this.comments = new Comments(reading);
    this.footnotes = footnotes;
  }

  void children(Node parent, BlockWriter out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      visit(node, out);
    }
  }

  private void visit(Node node, BlockWriter out) {
    if (node instanceof Text) {
      text(node.getChars(), out);
    } else if (node instanceof SoftLineBreak) {
      out.softBreak();
    } else if (node instanceof HardLineBreak) {
      out.hardBreak();
    } else if (node instanceof StrongEmphasis) {
      wrapped("strong", node, out);
    } else if (node instanceof Emphasis) {
      wrapped("em", node, out);
    } else if (node instanceof Strikethrough) {
      wrapped("del", node, out);
    } else if (node instanceof Code code) {
      code(code, out);
    } else if (node instanceof HtmlEntity) {
      text(node.getChars(), out);
    } else if (node instanceof HtmlInlineComment) {
      comments.read(raw.from(node.getChars()), raw.to(node.getChars()));
    } else if (node instanceof HtmlInline) {
      int since = out.length();
      raw.write(node.getChars(), out);
      out.verbatim(since);
    } else {
      visitLink(node, out);
    }
  }

  private void visitLink(Node node, BlockWriter out) {
    if (node instanceof Link link) {
      links.link(link, link.getUrl(), link.getTitle(), out);
    } else if (node instanceof Image image) {
      links.image(image, image.getUrl(), image.getTitle(), out);
    } else if (node instanceof LinkRef reference) {
      links.link(reference, out);
    } else if (node instanceof ImageRef reference) {
      links.image(reference, out);
    } else if (node instanceof AutoLink link) {
      links.address(link, "", out);
    } else if (node instanceof MailLink link) {
      links.address(link, "mailto:", out);
    } else if (node instanceof Footnote note) {
      footnote(note, out);
    } else {
      children(node, out);
    }
  }

  private void footnote(Footnote note, BlockWriter out) {
    if (note.isDefined()) {
      footnotes.refer(note, out);
    } else {
      text(note.getChars(), out);
    }
  }

  /** Words with escapes and entities. */
  void text(BasedSequence words, BlockWriter out) {
    int from = raw.from(words);
    int to = raw.to(words);
    comments.expectNone(from, to);
    out.decoded(from, to);
  }

  private void wrapped(String tag, Node node, BlockWriter out) {
    out.markup("<" + tag + ">");
    children(node, out);
    out.markup("</" + tag + ">");
  }

  /** In a table a bar within code is escaped as well: GitHub Flavored Markdown, section 4.10. */
  private void code(Code code, BlockWriter out) {
    out.markup("<code>");
    int since = out.length();
    out.beginFixed();
    raw.writeCode(code.getText(), code.getAncestorOfType(TableCell.class) != null, out);
    out.endFixed();
    out.verbatim(since);
    out.markup("</code>");
  }
}
