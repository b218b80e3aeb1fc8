package digest.markdown;

import digest.diagnostic.Rule;
import digest.model.Allow;
import java.util.ArrayList;
import java.util.List;

/** HTML comments: editors' remarks, of which the reader sees nothing. */
final class Comments {
  static final Rule UNREADABLE =
      Rule.error("unreadable-comment", "A comment without its end, or one that would be shown.");

  static final String OPENING = "<!--";
  private static final String CLOSING = "-->";

  private final Reading reading;

  Comments(Reading reading) {
    this.reading = reading;
  }

  /** A piece of the source, by UTF-16 offsets. */
  record Piece(int from, int to) {}

  /** Takes the comments out of raw HTML, and answers with what is left of it. */
  List<Piece> strip(int from, int to) {
    String text = reading.source().text();
    List<Piece> left = new ArrayList<>();
    int done = from;
    for (int open = find(OPENING, done, to); open < to; open = find(OPENING, done, to)) {
      left.add(new Piece(done, open));
      int close = find(CLOSING, open + OPENING.length() - 2, to);
      if (close < to) {
        done = close + CLOSING.length();
        read(open, done);
      } else {
        done = to;
        withoutEnd(open);
      }
    }
    left.add(new Piece(done, to));
    left.removeIf(piece -> text.substring(piece.from(), piece.to()).isBlank());
    return left;
  }

  /** A whole comment: it may silence a rule. */
  void read(int from, int to) {
    int begin = from + OPENING.length();
    int end = Math.max(begin, to - CLOSING.length());
    Allow.of(reading.source().text().substring(begin, end), reading.span(from, to))
        .ifPresent(reading::remark);
  }

  /** What looks like a comment among words would be shown as text: nobody means that. */
  void expectNone(int from, int to) {
    for (int open = find(OPENING, from, to); open < to; open = find(OPENING, open + 1, to)) {
      if (!isEscaped(open, from)) {
        shown(open);
      }
    }
  }

  private boolean isEscaped(int at, int from) {
    int first = at;
    while (first > from && reading.source().text().charAt(first - 1) == '\\') {
      first--;
    }
    return (at - first) % 2 == 1;
  }

  private void shown(int open) {
    reading.problem(
        UNREADABLE.at(
            reading.span(open, open + OPENING.length()),
            "this comment would be shown: `" + OPENING + "`",
            "end it with `-->` in the same paragraph, and write no `--` inside; or put it on a line"
                + " of its own"));
  }

  private void withoutEnd(int open) {
    reading.problem(
        UNREADABLE.at(
            reading.span(open, open + OPENING.length()),
            "`" + OPENING + "` begins a comment that never ends, and hides what follows",
            "write `-->` where the comment ends"));
  }

  /** Where the mark is next, or the end; looks no further than that, since it is asked often. */
  private int find(String mark, int from, int to) {
    String text = reading.source().text();
    int at = from;
    while (at < to && !(text.charAt(at) == mark.charAt(0) && text.startsWith(mark, at))) {
      at++;
    }
    return at + mark.length() <= to ? at : to;
  }
}
