package digest.content.yaml;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/** Slips in lists and mappings in brackets: brackets left open, Chinese commas and colons. */
final class FlowSlips {
  static final Rule BRACKET_OPEN =
      Rule.error("bracket-open", "A bracket is opened and never closed, or closed by another.");
  static final Rule FULL_WIDTH_COMMA =
      Rule.error("full-width-comma", "A Chinese comma stands where an English one must be.");

  private final SourceText source;
  private final String text;
  private final int to;
  private final Diagnostics problems;

  FlowSlips(SourceText source, int to, Diagnostics problems) {
    this.source = source;
    this.text = source.text();
    this.to = to;
    this.problems = problems;
  }

  /** As {@link ValueSlips#check}, for a value that begins with a bracket. */
  int check(int from, int lineEnd, int column) {
    Deque<Integer> open = new ArrayDeque<>();
    int limit = limit(lineEnd, column);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '{') {
        open.push(i);
        checkFirst(c, i + 1, limit);
      } else if (c == ']' || c == '}') {
        if (text.charAt(open.peek()) != (c == ']' ? '[' : '{')) {
          return unclosed(open.peek(), i, lineEnd);
        }
        open.pop();
        if (open.isEmpty()) {
          return afterEnd(from, i + 1);
        }
      } else if (c == ',' || c == '，' || c == '、') {
        checkSeparator(i, limit, text.charAt(open.peek()) == '{');
      } else if (startsQuote(i)) {
        int close = text.indexOf(c, i + 1);
        i = close < 0 || close >= limit ? i : close;
      }
    }
    return unclosed(open.peek(), limit, lineEnd);
  }

  private boolean startsQuote(int at) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    return (c == '"' || c == '\'')
        && (before == ' ' || before == '[' || before == '{' || before == ',');
  }

  /** A flow value may go on over lines that are not keys of the group. */
  private int limit(int lineEnd, int column) {
    int end = lineEnd;
    while (end < to) {
      int next = text.indexOf('\n', end + 1);
      next = next < 0 || next > to ? to : next;
      int content = Blanks.skipAll(text, end + 1, next);
      boolean key = Keys.find(text, content, next).kind() != Keys.Kind.NONE;
      if (content - end - 1 <= column && (key || content == next || text.charAt(content) == '-')) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private void checkSeparator(int at, int limit, boolean inMapping) {
    int key = Blanks.skipAll(text, at + 1, limit);
    boolean wide = text.charAt(at) != ',';
    if (wide && inMapping && Keys.find(text, key, limit).isAsciiKey()) {
      problems.add(
          FULL_WIDTH_COMMA.at(
              source.span(at, at + 1),
              "a Chinese comma `" + text.charAt(at) + "` stands between two keys",
              "write an English comma and a space"));
    }
    if (inMapping) {
      checkKey(at + 1, limit);
    }
  }

  private void checkFirst(char bracket, int from, int limit) {
    if (bracket == '{') {
      checkKey(from, limit);
    }
  }

  /** Checks the colon of a key that may stand here, behind a brace or a comma. */
  private void checkKey(int from, int limit) {
    Keys.Found found = Keys.find(text, Blanks.skipAll(text, from, limit), limit);
    Span colon = source.span(Math.max(found.colon(), 0), Math.max(found.colon(), 0) + 1);
    if (!found.isAsciiKey()) {
      return;
    }
    if (found.kind() == Keys.Kind.FULL_WIDTH) {
      problems.add(Slips.fullWidthColon(found.name(), colon));
    } else if (!Blanks.isBlank(text.charAt(colon.end())) && text.charAt(colon.end()) != '\n') {
      problems.add(Slips.colonSpace(found.name(), colon));
    }
  }

  private int unclosed(int open, int limit, int lineEnd) {
    char bracket = text.charAt(open);
    char close = bracket == '[' ? ']' : '}';
    char last = lastCharacter(open, Math.min(limit, lineEnd));
    String hint =
        "】］｝』」".indexOf(last) >= 0
            ? "the line ends with the Chinese bracket `" + last + "`: write `" + close + "` there"
            : "write `" + close + "` where the list ends";
    problems.add(
        BRACKET_OPEN.at(
            source.span(open, open + 1),
            "the bracket `" + bracket + "` is opened here and not closed by `" + close + "`",
            hint));
    return lineEnd;
  }

  private char lastCharacter(int from, int end) {
    int last = end - 1;
    while (last > from && Blanks.isBlank(text.charAt(last))) {
      last--;
    }
    return text.charAt(last);
  }

  private int afterEnd(int from, int end) {
    int lineEnd = text.indexOf('\n', end);
    lineEnd = lineEnd < 0 || lineEnd > to ? to : lineEnd;
    int rest = Blanks.skipAll(text, end, lineEnd);
    if (rest < lineEnd && text.charAt(rest) != '#') {
      problems.add(
          ValueSlips.QUOTE_NEEDED.at(
              source.span(from, end),
              "a value in brackets ends here, but more text follows on the line",
              "if the brackets belong to the text, put the whole value in quotes; "
                  + "if this is a list, take away what follows it"));
    }
    return lineEnd;
  }
}
