package digest.convert.page;

import digest.han.LineJoin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The lines of an HTML page: one for each block of text, and one for each part of it between line
 * breaks. Headings get the mark that they would have in Markdown. A line's number is that of the
 * file where its text begins; where two begin on one line, the later counts on, so that no two are
 * alike.
 */
final class HtmlLines implements NodeVisitor {
  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "template", "noscript", "iframe", "object", "svg");
  private static final Set<String> PICTURES = Set.of("img", "picture", "figure", "video");
  private static final Set<String> KEPT = Set.of("pre", "textarea");

  private final List<PrintLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private int begun;
  private int gap;
  private String mark = "";
  private int unseen;
  private int kept;

  private HtmlLines() {}

  static List<PrintLine> of(String html) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    HtmlLines lines = new HtmlLines();
    page.traverse(lines);
    lines.end(0);
    return lines.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && unseen == 0) {
      add(words);
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isUnseen(element)) {
        unseen--;
      } else if (KEPT.contains(element.normalName())) {
        kept--;
      }
      if (element.isBlock()) {
        end(1);
      }
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (isUnseen(element)) {
      unseen++;
    } else if (KEPT.contains(name)) {
      kept++;
    }
    if (name.equals("br")) {
      end(0);
    } else if (element.isBlock() || PICTURES.contains(name)) {
      end(PICTURES.contains(name) ? 3 : 1);
    }
    if (name.matches("h[1-6]")) {
      mark = "#".repeat(name.charAt(1) - '0');
    }
  }

  private static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden");
  }

  /** White space of the source is one space, and none between Chinese characters. */
  private void add(TextNode words) {
    int line = words.sourceRange().isTracked() ? words.sourceRange().start().lineNumber() : 0;
    String whole = words.getWholeText();
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c == '\n' && kept > 0) {
        end(0);
      } else if (" \t\n\r\f".indexOf(c) >= 0) {
        space = true;
      } else {
        add(c, line);
      }
      line += c == '\n' ? 1 : 0;
    }
  }

  private void add(char c, int line) {
    if (text.length() == 0) {
      begun = line;
    } else if (space && !LineJoin.isSeamless(text.codePointBefore(text.length()), c)) {
      text.append(' ');
    }
    text.append(c);
    space = false;
  }

  /** Ends the line that has begun, if one has. */
  private void end(int gapAfter) {
    String line = White.strip(text.toString());
    if (!line.isEmpty()) {
      int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
      int number = Math.max(begun, last + 1);
      lines.add(new PrintLine(number, gap, White.indent(text.toString()), mark, line));
      gap = 0;
      mark = "";
    }
    text.setLength(0);
    space = false;
    gap = lines.isEmpty() ? 0 : Math.max(gap, gapAfter);
  }
}
