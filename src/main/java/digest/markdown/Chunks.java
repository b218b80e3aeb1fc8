package digest.markdown;

import java.util.Optional;

/**
 * Cuts a body at blank lines, so that flexmark gets only what needs it. A chunk of plain text
 * begins at the margin behind a blank line, and so ends every list and quote before it; hence what
 * lies between two such chunks can be read without the rest.
 */
final class Chunks {
  private final Reading reading;
  private final String text;
  private final PlainText plain;

  Chunks(Reading reading) {
    this.reading = reading;
    this.text = reading.source().text();
    this.plain = new PlainText(reading);
  }

  /** Reads from here to the end of the text. */
  void read(int from) {
    int done = from;
    for (int start = skipBlank(from); start < text.length(); ) {
      int end = chunkEnd(start);
      Optional<Runnable> block = read(done, start, end);
      if (block.isPresent()) {
        readByFlexmark(done, start);
        block.get().run();
        done = end;
      }
      start = skipBlank(end);
    }
    readByFlexmark(done, text.length());
  }

  /**
   * @param done where what flexmark must read before it begins
   */
  private Optional<Runnable> read(int done, int start, int end) {
    boolean list = text.charAt(start) == '-' && skipBlank(done) == start && !mayGoOn(end);
    return list ? plain.readList(start, end) : plain.read(start, end);
  }

  /** Whether a list that ends here could go on behind the blank lines. */
  private boolean mayGoOn(int end) {
    int next = skipBlank(end);
    return next < text.length() && " \t-+*0123456789".indexOf(text.charAt(next)) >= 0;
  }

  /** Blank lines alone are not worth the way. */
  private void readByFlexmark(int from, int to) {
    int start = skipBlank(from);
    if (start < to) {
      BlockWalker.read(reading, start, Flexmark.parseFast(text.substring(start, to)));
    }
  }

  /** The start of the first line from here on that is not blank. */
  private int skipBlank(int from) {
    int line = from;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        line = at + 1;
      } else if (c != ' ' && c != '\t') {
        return line;
      }
    }
    return text.length();
  }

  /** The end of the last line before a blank one, its line end not included. */
  private int chunkEnd(int from) {
    int end = lineEnd(from);
    while (end < text.length() && skipBlank(end + 1) == end + 1 && end + 1 < text.length()) {
      end = lineEnd(end + 1);
    }
    return end;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
