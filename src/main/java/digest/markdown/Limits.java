package digest.markdown;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import java.util.Optional;

/**
 * Bounds on a body, checked before it is parsed. Flexmark takes time that grows with the square of
 * the marks in a paragraph or the lines of a list, and one level of the stack per level of nesting;
 * the bounds lie far above what an article needs, and keep the worst body within about a second.
 */
final class Limits {
  static final Rule TOO_LARGE =
      Rule.error("too-large", "A text, paragraph or table beyond any sensible size.");
  static final Rule TOO_DEEP =
      Rule.error("too-deep", "Something is nested deeper than any use asks.");
  static final Rule TOO_MUCH_MARKUP =
      Rule.error("too-much-markup", "More stars, brackets and the like than a text can need.");

  /** UTF-16 units. */
  private static final int LONGEST_BODY = 500_000;

  private static final int LONGEST_CHUNK = 20_000;
  private static final int MOST_LINES = 5_000;
  private static final int MOST_MARKS = 5_000;
  private static final int MOST_MARKS_IN_CHUNK = 1_000;
  private static final int MOST_COLUMNS = 50;
  private static final int MOST_CELLS = 2_000;
  private static final int DEEPEST = 30;
  private static final int WIDEST_GAP = 200;

  private static final String MARKS = "*_[]~<&\\`";
  private static final boolean[] IS_COUNTED = new boolean[0x80];

  static {
    (MARKS + "| \t").chars().forEach(c -> IS_COUNTED[c] = true);
  }

  private final SourceText source;
  private final String text;
  private final char[] body;
  private int lines;
  private int marks;
  private int chunkStart;
  private int chunkLines;
  private int chunkMarks;
  private int columns;
  private int widestGap;

  private Limits(SourceText source) {
    this.source = source;
    this.text = source.text();
    // Twice as fast to look through as the text itself, when it holds Chinese.
    this.body = text.toCharArray();
  }

  /** The first bound that the text from {@code bodyStart} on breaks. */
  static Optional<Diagnostic> breach(SourceText source, int bodyStart) {
    int length = source.text().length() - bodyStart;
    if (length > LONGEST_BODY) {
      String message =
          "the text has " + length + " characters, and " + LONGEST_BODY + " are allowed";
      Span start = source.span(bodyStart, bodyStart);
      return Optional.of(TOO_LARGE.at(start, message, "make several articles of it"));
    }
    return new Limits(source).scan(bodyStart);
  }

  private Optional<Diagnostic> scan(int from) {
    Optional<Diagnostic> breach = Optional.empty();
    for (int start = from; start < text.length() && breach.isEmpty(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int inked = skipSpace(start, end);
      if (inked == end) {
        chunkLines = 0;
      } else {
        breach = line(start, inked, end);
      }
      start = end + 1;
    }
    return breach;
  }

  private Optional<Diagnostic> line(int start, int inked, int end) {
    if (chunkLines++ == 0) {
      chunkStart = start;
      chunkMarks = 0;
      columns = 0;
      widestGap = 0;
    }
    lines++;
    count(inked, end);
    Optional<Diagnostic> breach = shape(start, end);
    return breach.isPresent() ? breach : size(start, end);
  }

  private Optional<Diagnostic> shape(int start, int end) {
    if (depth(start, end) > DEEPEST) {
      String hint = "use fewer `>`, list marks or spaces at the start of the line";
      return at(TOO_DEEP, start, "nested deeper than " + DEEPEST + " levels", hint);
    }
    if (widestGap > WIDEST_GAP) {
      return at(TOO_LARGE, start, "more than " + WIDEST_GAP + " spaces in a row", "take them away");
    }
    if (columns > MOST_COLUMNS || (long) columns * chunkLines > MOST_CELLS) {
      String size = MOST_COLUMNS + " columns or " + MOST_CELLS + " cells";
      return at(TOO_LARGE, chunkStart, "a table of more than " + size, "split the table");
    }
    return Optional.empty();
  }

  private Optional<Diagnostic> size(int start, int end) {
    if (end - chunkStart > LONGEST_CHUNK) {
      String hint = "split it into paragraphs with blank lines between them";
      String message = "a paragraph of more than " + LONGEST_CHUNK + " characters";
      return at(TOO_LARGE, chunkStart, message, hint);
    }
    if (lines > MOST_LINES) {
      String message = "more than " + MOST_LINES + " lines";
      return at(TOO_LARGE, start, message, "make several articles of it");
    }
    if (chunkMarks > MOST_MARKS_IN_CHUNK || marks > MOST_MARKS) {
      String most = MOST_MARKS_IN_CHUNK + " in a paragraph or " + MOST_MARKS + " in a text";
      String message = "more of the marks `" + MARKS + "` than " + most;
      return at(TOO_MUCH_MARKUP, start, message, "use fewer");
    }
    return Optional.empty();
  }

  private Optional<Diagnostic> at(Rule rule, int place, String message, String hint) {
    return Optional.of(rule.at(source.span(place, place), message, hint));
  }

  private void count(int from, int end) {
    int found = 0;
    int bars = 0;
    int gap = 0;
    for (int at = from; at < end; at++) {
      char c = body[at];
      if (c >= IS_COUNTED.length || !IS_COUNTED[c]) {
        gap = 0;
      } else if (c == ' ' || c == '\t') {
        widestGap = Math.max(widestGap, ++gap);
      } else {
        gap = 0;
        bars += c == '|' ? 1 : 0;
        found += c == '|' ? 0 : 1;
      }
    }
    marks += found + bars;
    chunkMarks += found;
    columns = Math.max(columns, bars);
  }

  /** The most quotes and lists this line can be in: its marks, and a level for two spaces. */
  private int depth(int start, int end) {
    int nested = 0;
    int spaces = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t') {
        spaces += c == ' ' ? 1 : 4;
      } else if (c == '>' || isItemMark(at, end)) {
        nested++;
      } else if (c < '0' || c > '9') {
        break;
      }
    }
    marks += nested;
    return nested + spaces / 2;
  }

  private boolean isItemMark(int at, int end) {
    return "-+*.)".indexOf(text.charAt(at)) >= 0 && at + 1 < end && text.charAt(at + 1) <= ' ';
  }

  private int skipSpace(int from, int to) {
    int at = from;
    while (at < to && (body[at] == ' ' || body[at] == '\t')) {
      at++;
    }
    return at;
  }
}
