package digest.markdown;

import java.util.Optional;

/** Words of one line that hold no markup, save {@code **bold**} and {@code [words](target)}. */
final class PlainWords {
  private static final boolean[] MARKUP = new boolean[0x80];

  static {
    "*_[]<&\\`~|\u007F".chars().forEach(c -> MARKUP[c] = true);
    for (int control = 0; control < ' '; control++) {
      MARKUP[control] = true;
    }
  }

  private final Reading reading;
  private final String text;
  private final LinkWriter links;

  PlainWords(Reading reading) {
    this.reading = reading;
    this.text = reading.source().text();
    this.links = new LinkWriter(reading);
  }

  boolean arePlain(int from, int to) {
    return nextMarkup(from, to) == to;
  }

  /** Writes all of them, or answers false: then what was written is worth nothing. */
  boolean write(int from, int to, BlockWriter out) {
    int done = from;
    for (int at = nextMarkup(from, to); at < to; at = nextMarkup(done, to)) {
      out.plain(done, at);
      done = text.charAt(at) == '*' ? bold(at, to, out) : link(at, to, out);
      if (done == at) {
        return false;
      }
    }
    out.plain(done, to);
    return true;
  }

  private int nextMarkup(int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) >= 0x80 || !MARKUP[text.charAt(at)])) {
      at++;
    }
    return at;
  }

  /**
   * Two stars on each side, with a letter or digit inside of each: such marks open and close
   * whatever stands around them (CommonMark 6.2). Answers where the bold ends, or {@code at} if it
   * is none.
   */
  private int bold(int at, int to, BlockWriter out) {
    int from = at + 2;
    int end = nextMarkup(Math.min(from, to), to);
    boolean bold =
        from < end
            && isPair(at, to)
            && isPair(end, to)
            && Character.isLetterOrDigit(text.charAt(from))
            && Character.isLetterOrDigit(text.charAt(end - 1));
    if (!bold) {
      return at;
    }
    out.markup("<strong>");
    out.plain(from, end);
    out.markup("</strong>");
    return end + 2;
  }

  private boolean isPair(int at, int to) {
    return at + 1 < to
        && text.charAt(at) == '*'
        && text.charAt(at + 1) == '*'
        && (at + 2 >= to || text.charAt(at + 2) != '*');
  }

  /** Answers where the link ends, or {@code at} if it is none, or one to be refused. */
  private int link(int at, int to, BlockWriter out) {
    int close = nextMarkup(at + 1, to);
    boolean words =
        text.charAt(at) == '['
            && close > at + 1
            && text.startsWith("](", close)
            && text.charAt(at + 1) != '^'
            && !isSpace(text.charAt(at + 1))
            && !isSpace(text.charAt(close - 1))
            && (at == 0 || text.charAt(at - 1) != '!');
    int from = close + 2;
    int end = words ? targetEnd(from, to) : from;
    if (end == from || end == to || text.charAt(end) != ')') {
      return at;
    }
    String target = text.substring(from, end);
    if (Urls.kind(target).isEmpty()) {
      return at;
    }
    Optional<Link> link = links.open(target, reading.span(from, end), "", out);
    out.plain(at + 1, close);
    link.ifPresent(known -> links.close(known, out));
    return end + 1;
  }

  /** Flexmark cuts spaces off the words of a link. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private int targetEnd(int from, int to) {
    int end = from;
    while (end < to && isPlainInTarget(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPlainInTarget(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || ":/.-".indexOf(c) >= 0;
  }
}
