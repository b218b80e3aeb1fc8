package digest.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import digest.markdown.Comments.Piece;
import digest.model.BlockKind;
import java.util.List;

/** Turns flexmark's tree into blocks, in one walk over it. */
final class BlockWalker {
  private final Reading reading;
  private final Raw raw;
  private final InlineWalker inlines;
  private final Footnotes footnotes;
  private final TableWalker tables;

  private BlockWalker(Reading reading, int shift) {
    this.reading = reading;
    this.raw = new Raw(reading.source(), shift);
    this.footnotes = new Footnotes(reading);
    this.inlines = new InlineWalker(reading, raw, footnotes);
    this.tables = new TableWalker(inlines);
  }

  /** Adds the blocks of what flexmark made of the source from here on. */
  static void read(Reading reading, int from, Document document) {
    new BlockWalker(reading, from).walk(document);
  }

  private void walk(Document document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      BlockWriter out = reading.writer();
      write(node, out);
      if (!out.isEmpty()) {
        int level = node instanceof Heading heading ? heading.getLevel() : 0;
        BasedSequence chars = node.getChars();
        reading.add(kind(node, out), level, raw.from(chars), raw.to(chars), out);
      }
    }
    footnotes.write(this, raw);
  }

  private static BlockKind kind(Node node, BlockWriter out) {
    if (node instanceof Heading) {
      return BlockKind.HEADING;
    } else if (node instanceof ListBlock) {
      return BlockKind.LIST;
    } else if (node instanceof TableBlock) {
      return BlockKind.TABLE;
    } else if (node instanceof BlockQuote) {
      return BlockKind.QUOTE;
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      return BlockKind.CODE;
    } else if (node instanceof ThematicBreak) {
      return BlockKind.RULE;
    }
    return out.isFigure() ? BlockKind.FIGURE : BlockKind.PARAGRAPH;
  }

  void children(Node parent, BlockWriter out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      write(node, out);
    }
  }

  /** Definitions are written where they are used, and anything unknown not at all. */
  private void write(Node node, BlockWriter out) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph, out);
    } else if (node instanceof Heading heading) {
      heading(heading, out);
    } else if (node instanceof ListBlock list) {
      list(list, out);
    } else if (node instanceof ListItem item) {
      item(item, out);
    } else if (node instanceof BlockQuote) {
      open("<blockquote>\n", out);
      children(node, out);
      close("</blockquote>", out);
    } else if (node instanceof TableBlock) {
      out.line();
      tables.write(node, out);
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getContentChars(), language(code), out);
    } else if (node instanceof IndentedCodeBlock code) {
      code(code.getContentChars().trimTailBlankLines(), "", out);
    } else if (node instanceof HtmlBlockBase html) {
      html(html, out);
    } else if (node instanceof ThematicBreak) {
      open("<hr />\n", out);
    }
  }

  private static void open(String tag, BlockWriter out) {
    out.line();
    out.markup(tag);
  }

  private static void close(String tag, BlockWriter out) {
    out.markup(tag + "\n");
    out.apart();
  }

  private void paragraph(Paragraph paragraph, BlockWriter out) {
    if (paragraph.getParent() instanceof ListItem item && isTight(item)) {
      inlines.children(paragraph, out);
      out.apart();
      if (paragraph.getNext() != null) {
        out.line();
      }
    } else {
      if (!(paragraph.getParent() instanceof Document)) {
        out.paragraph();
      }
      open("<p>", out);
      inlines.children(paragraph, out);
      close("</p>", out);
    }
  }

  private void heading(Heading heading, BlockWriter out) {
    HeadingWriter.open(heading.getLevel(), reading, out);
    inlines.children(heading, out);
    HeadingWriter.close(heading.getLevel(), out);
  }

  private void list(ListBlock list, BlockWriter out) {
    boolean ordered = list instanceof OrderedList;
    out.list(ordered);
    int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
    open(ordered ? "<ol" + (start == 1 ? "" : " start=\"" + start + "\"") + ">\n" : "<ul>\n", out);
    children(list, out);
    close(ordered ? "</ol>" : "</ul>", out);
  }

  private void item(ListItem item, BlockWriter out) {
    out.item();
    open("<li>", out);
    children(item, out);
    close("</li>", out);
  }

  private static boolean isTight(ListItem item) {
    return item.getParent() instanceof ListBlock list && list.isTight();
  }

  private void code(BasedSequence words, String language, BlockWriter out) {
    open("<pre><code" + language + ">", out);
    int since = out.length();
    boolean ended = words.endsWith("\n");
    raw.write(ended ? words.subSequence(0, words.length() - 1) : words, out);
    out.verbatim(since);
    close((words.isEmpty() ? "" : "\n") + "</code></pre>", out);
  }

  private static String language(FencedCodeBlock code) {
    String info = Decoding.decode(code.getInfo()).strip();
    return info.isEmpty() ? "" : " class=\"language-" + Html.escape(info.split("\\s")[0]) + "\"";
  }

  /** Shown as text, without the comments in it and without the marks of the blocks around it. */
  private void html(HtmlBlockBase html, BlockWriter out) {
    BasedSequence chars = html.getChars();
    List<Piece> pieces = new Comments(reading).strip(raw.from(chars), raw.to(chars.trimEnd()));
    if (pieces.isEmpty()) {
      return;
    }
    open("<p>", out);
    int since = out.length();
    List<BasedSequence> lines = html.getContentLines();
    int line = 0;
    for (Piece piece : pieces) {
      while (line < lines.size() && raw.to(lines.get(line)) <= piece.from()) {
        line++;
      }
      for (int i = line; i < lines.size() && raw.from(lines.get(i)) < piece.to(); i++) {
        int from = Math.max(piece.from(), raw.from(lines.get(i)));
        out.plain(from, Math.min(piece.to(), raw.to(lines.get(i))));
      }
    }
    out.verbatim(since);
    close("</p>", out);
  }
}
