package digest.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/**
 * Writes tables as GitHub Flavored Markdown does, but aligned by the classes {@code left}, {@code
 * right} and {@code center}: HTML has no more {@code align}, and the pages forbid inline styles.
 */
final class TableWalker {
  private final InlineWalker inlines;

  TableWalker(InlineWalker inlines) {
    this.inlines = inlines;
  }

  void write(Node table, BlockWriter out) {
    out.markup("<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows("thead", part, out);
      } else if (part instanceof TableBody && part.hasChildren()) {
        rows("tbody", part, out);
      }
    }
    out.markup("</table>\n");
    out.apart();
  }

  private void rows(String tag, Node part, BlockWriter out) {
    out.markup("<" + tag + ">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        row(row, out);
      }
    }
    out.markup("</" + tag + ">\n");
  }

  private void row(Node row, BlockWriter out) {
    out.markup("<tr>\n");
    int cells = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell known) {
        cell(known, out);
        cells++;
      }
    }
    out.row(cells);
    out.markup("</tr>\n");
  }

  private void cell(TableCell cell, BlockWriter out) {
    String tag = cell.isHeader() ? "th" : "td";
    out.markup("<" + tag + alignment(cell) + ">");
    inlines.children(cell, out);
    out.markup("</" + tag + ">\n");
    out.apart();
  }

  private static String alignment(TableCell cell) {
    return cell.getAlignment() == null
        ? ""
        : " class=\"" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
  }
}
