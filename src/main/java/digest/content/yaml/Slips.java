package digest.content.yaml;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Looks through a header, line by line, for what people who type Chinese and do not know YAML get
 * wrong. It runs only where {@link PlainYaml} gave up, and goes on after each slip, so that all of
 * them are told in one go. What it lets pass may still be refused by the parser.
 */
public final class Slips {
  static final Rule TAB = Rule.error("tab", "A tab stands where spaces must be.");
  static final Rule WIDE_SPACE =
      Rule.error(
          "wide-space", "A Chinese (wide) or non-breaking space stands where a space must be.");
  static final Rule FULL_WIDTH_COLON =
      Rule.error("full-width-colon", "A Chinese colon stands behind a key.");
  static final Rule COLON_SPACE =
      Rule.error("colon-space", "No space stands behind a key's colon.");
  static final Rule INDENTATION =
      Rule.error("indentation", "A line begins in another column than its group.");
  public static final Rule FENCE =
      Rule.error(
          "header-fence", "The line that opens or closes a header is not exactly three hyphens.");

  private final SourceText source;
  private final String text;
  private final int from;
  private final int to;
  private final Diagnostics problems = new Diagnostics();
  private final ValueSlips values;
  private final Deque<Integer> groups = new ArrayDeque<>();

  /** Column of the key above, and whether a deeper line continues its value. */
  private int keyColumn = -1;

  private boolean continues;

  /** Whether columns can still be told; not so after a slip in one, which would breed others. */
  private boolean columnsKnown = true;

  Slips(SourceText source, int from, int to) {
    this.source = source;
    this.text = source.text();
    this.from = from;
    this.to = to;
    this.values = new ValueSlips(source, to, problems);
  }

  Diagnostics find() {
    int at = from;
    while (at < to) {
      int lineEnd = text.indexOf('\n', at);
      lineEnd = lineEnd < 0 || lineEnd > to ? to : lineEnd;
      int next = line(at, lineEnd);
      if (next < 0) {
        break;
      }
      at = Math.max(next, lineEnd) + 1;
    }
    return problems;
  }

  /** Where the value that begins on this line ends, or the line itself; -1 stops the search. */
  private int line(int start, int lineEnd) {
    int content = Blanks.skipAll(text, start, lineEnd);
    if (content == lineEnd || text.charAt(content) == '#') {
      return lineEnd;
    }
    String line = text.substring(start, lineEnd);
    if (Fences.isNear(line)) {
      problems.add(FENCE.at(source.span(start, lineEnd), Fences.message(line), Fences.HINT));
      return -1;
    }
    int column = content - start;
    boolean continuation = continues && column > keyColumn;
    if (!continuation) {
      checkIndentation(start, content);
    }
    return entry(start, content, lineEnd, continuation);
  }

  private int entry(int start, int content, int lineEnd, boolean continuation) {
    int key = content;
    while (key + 1 < lineEnd && text.charAt(key) == '-' && text.charAt(key + 1) == ' ') {
      key = Blanks.skipSpaces(text, key + 1, lineEnd);
    }
    Keys.Found found = Keys.find(text, key, lineEnd);
    if (continuation && (columnsKnown || found.kind() == Keys.Kind.NONE)) {
      return continuation(found, key, lineEnd);
    }
    if (key > content) {
      openGroup(content - start);
    }
    if (found.kind() != Keys.Kind.NONE) {
      checkColumn(start, key, key > content);
      return keyed(found, start, key, lineEnd);
    }
    return key > content ? item(start, content, key, lineEnd) : lineEnd;
  }

  private int item(int start, int dash, int value, int lineEnd) {
    keyColumn = dash - start;
    continues = true;
    return value == lineEnd ? lineEnd : values.check("", value, lineEnd, keyColumn);
  }

  /** A line further right belongs to the text above it, unless it was meant as a key of its own. */
  private int continuation(Keys.Found found, int key, int lineEnd) {
    if (found.kind() == Keys.Kind.ASCII && Blanks.isSpaceOrEnd(text, found.colon() + 1, lineEnd)) {
      columnsKnown = false;
      problems.add(
          INDENTATION.at(
              source.span(key, found.colon()),
              "`"
                  + found.name()
                  + "` stands further right than the line above, so it is taken for more of its"
                  + " text",
              "begin this line in the same column as the key above it"));
    }
    return lineEnd;
  }

  private int keyed(Keys.Found found, int start, int key, int lineEnd) {
    keyColumn = key - start;
    continues = false;
    int behind = found.colon() + 1;
    int value = Blanks.skipAll(text, behind, lineEnd);
    if (found.kind() == Keys.Kind.FULL_WIDTH) {
      problems.add(fullWidthColon(found.name(), source.span(found.colon(), behind)));
      return lineEnd;
    }
    checkGap(found, behind, value, lineEnd);
    if (value == lineEnd || text.charAt(value) == '#') {
      return lineEnd;
    }
    continues = true;
    return values.check(found.name(), value, lineEnd, keyColumn);
  }

  private void checkGap(Keys.Found found, int behind, int value, int lineEnd) {
    if (value == behind && value < lineEnd) {
      problems.add(colonSpace(found.name(), source.span(found.colon(), behind)));
    } else if (value < lineEnd) {
      checkBlanks(behind, value, "behind `" + found.name() + ":`");
    }
  }

  static Diagnostic fullWidthColon(String key, Span colon) {
    return FULL_WIDTH_COLON.at(
        colon,
        "behind `" + key + "` stands the Chinese colon `" + colon.text() + "`",
        "write an English colon and a space: `" + key + ": …`");
  }

  static Diagnostic colonSpace(String key, Span colon) {
    return COLON_SPACE.at(
        colon,
        "there is no space behind `" + key + ":`",
        "put a space behind the colon: `" + key + ": …`");
  }

  private void checkIndentation(int start, int content) {
    columnsKnown &= checkBlanks(start, content, "at the beginning of this line");
  }

  /** Whether there are only plain spaces between two places. */
  private boolean checkBlanks(int start, int end, String where) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\t') {
        problems.add(
            TAB.at(source.span(i, i + 1), "a tab stands " + where, "replace it by spaces"));
        return false;
      }
      if (text.charAt(i) != ' ') {
        problems.add(
            WIDE_SPACE.at(
                source.span(i, i + 1),
                "a " + Blanks.name(text.charAt(i)) + " stands " + where,
                "replace it by plain spaces, typed with the input method switched to English"));
        return false;
      }
    }
    return true;
  }

  /**
   * Keys of one group share a column; a new group opens further right, below a key without a value.
   */
  private void checkColumn(int start, int key, boolean dashed) {
    int column = key - start;
    boolean first = keyColumn < 0;
    boolean below = !continues && column > keyColumn;
    if (!openGroup(column) && !dashed && !first && !below && columnsKnown) {
      columnsKnown = false;
      problems.add(
          INDENTATION.at(
              source.span(start, key),
              "this line begins in column " + (column + 1) + ", where no group of lines begins",
              "begin it in the same column as the lines it belongs to"));
    }
  }

  /** Closes the groups further right; whether there was a group in this column already. */
  private boolean openGroup(int column) {
    while (!groups.isEmpty() && groups.peek() > column) {
      groups.pop();
    }
    boolean known = !groups.isEmpty() && groups.peek() == column;
    if (!known) {
      groups.push(column);
    }
    return known;
  }
}
