package digest.convert.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text. Marks of Markdown headings are taken off in any text: readers add them. */
final class PlainLines {
  /** As CommonMark says (ATX headings), but behind a blank of any width. */
  private static final Pattern MARK = Pattern.compile("(#{1,6})(?=[ \\t\\u3000\\u00A0]|$)");

  private PlainLines() {}

  static List<PrintLine> of(String text) {
    List<PrintLine> lines = new ArrayList<>();
    int gap = 0;
    int number = 0;
    for (int at = 0; at < text.length(); number++) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      gap = add(number + 1, gap, line, lines);
      at = end < 0 ? text.length() : end + 1;
    }
    return lines;
  }

  /** Returns how many blank lines there now are before the next. */
  private static int add(int number, int gap, String line, List<PrintLine> lines) {
    String stripped = White.strip(line);
    Matcher found = MARK.matcher(stripped);
    String mark = found.lookingAt() ? found.group(1) : "";
    String bare = White.strip(stripped.substring(mark.length()));
    if (bare.isEmpty()) {
      return gap + 1;
    }
    lines.add(new PrintLine(number, gap, White.indent(line), mark, bare));
    return 0;
  }
}
