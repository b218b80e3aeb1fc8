package digest.markdown;

import digest.diagnostic.SourceText;
import digest.model.BlockKind;
import java.util.Optional;

/**
 * Reads paragraphs, headings and lists in which nothing could be markup, save plain links and plain
 * bold. Most are such, and flexmark takes many times as long over them. Whatever is not surely what
 * it seems is left to flexmark; a test over generated texts holds the two together.
 *
 * <p>A chunk is a run of lines that are not blank, with a blank line or the ends of the body around
 * it.
 */
final class PlainText {
  /** At the start of a line these may begin a list, a heading, a quote, a table or an underline. */
  private static final String LINE_OPENERS = "-+=:#>";

  private static final String ITEM = "- ";

  private static final int DEEPEST_HEADING = 6;

  private final Reading reading;
  private final String text;
  private final PlainWords words;

  PlainText(Reading reading) {
    SourceText source = reading.source();
    this.reading = reading;
    this.text = source.text();
    this.words = new PlainWords(reading);
  }

  /**
   * Whether blank lines cut this body into chunks that can be read one by one. They do not where
   * fenced code or HTML may reach across them, or where a definition here changes the meaning of
   * brackets there.
   */
  static boolean isCuttable(String body) {
    return body.indexOf('<') < 0
        && !body.contains("]:")
        && !body.contains("```")
        && !body.contains("~~~");
  }

  /** What adds the block that this chunk is; nothing where flexmark must read it. */
  Optional<Runnable> read(int from, int to) {
    char first = text.charAt(from);
    if (first == '#') {
      return readHeading(from, to);
    }
    return first == ' ' ? Optional.empty() : readParagraph(from, to);
  }

  private Optional<Runnable> readHeading(int from, int to) {
    int start = from;
    while (start < to && text.charAt(start) == '#') {
      start++;
    }
    int level = start - from;
    Line line = Line.of(text, start, to);
    boolean plain =
        level <= DEEPEST_HEADING
            && line.from() > start
            && line.isSound(text)
            && text.lastIndexOf('#', to - 1) < start
            && words.arePlain(line.from(), line.to());
    return plain ? Optional.of(() -> addHeading(level, from, to, line)) : Optional.empty();
  }

  private void addHeading(int level, int from, int to, Line words) {
    BlockWriter out = reading.writer();
    HeadingWriter.open(level, reading, out);
    out.plain(words.from(), words.to());
    HeadingWriter.close(level, out);
    reading.add(BlockKind.HEADING, level, from, to, out);
  }

  private Optional<Runnable> readParagraph(int from, int to) {
    BlockWriter out = reading.writer();
    out.markup("<p>");
    for (int start = from; start < to; start = lineEnd(start, to) + 1) {
      Line line = Line.of(text, start, lineEnd(start, to));
      if (!line.isSound(text) || opensBlock(line) || !words.write(line.from(), line.to(), out)) {
        return Optional.empty();
      }
      out.softBreak();
    }
    out.apart();
    out.markup("</p>\n");
    return Optional.of(() -> reading.add(BlockKind.PARAGRAPH, 0, from, to, out));
  }

  /**
   * What adds the list that this chunk is, if each of its lines is an item of plain words; nothing
   * where flexmark must read it. It must have no other list beside it, which may be part of it.
   */
  Optional<Runnable> readList(int from, int to) {
    BlockWriter out = reading.writer();
    out.list(false);
    out.markup("<ul>\n");
    for (int start = from; start < to; start = lineEnd(start, to) + 1) {
      if (!text.startsWith(ITEM, start)
          || !writeItem(start + ITEM.length(), lineEnd(start, to), out)) {
        return Optional.empty();
      }
    }
    out.markup("</ul>\n");
    return Optional.of(() -> reading.add(BlockKind.LIST, 0, from, to, out));
  }

  private boolean writeItem(int from, int to, BlockWriter out) {
    Line line = Line.of(text, from, to);
    out.item();
    out.markup("<li>");
    boolean plain =
        line.from() == from
            && line.isSound(text)
            && !opensBlock(line)
            && words.write(line.from(), line.to(), out);
    out.apart();
    out.markup("</li>\n");
    return plain;
  }

  private boolean opensBlock(Line line) {
    char first = text.charAt(line.from());
    if (LINE_OPENERS.indexOf(first) >= 0) {
      return true;
    }
    int at = line.from();
    while (at < line.to() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > line.from() && at < line.to() && ".)".indexOf(text.charAt(at)) >= 0;
  }

  private int lineEnd(int from, int to) {
    int end = text.indexOf('\n', from);
    return end < 0 || end > to ? to : end;
  }

  /** A line without the spaces around it; {@code trailing} counts those behind. */
  private record Line(int from, int to, int trailing) {
    static Line of(String text, int start, int end) {
      int from = start;
      int to = end;
      while (from < to && text.charAt(from) == ' ') {
        from++;
      }
      while (to > from && text.charAt(to - 1) == ' ') {
        to--;
      }
      return new Line(from, to, end - to);
    }

    /**
     * Two spaces behind are a hard line break; other spaces at the ends may or may not be cut off.
     */
    boolean isSound(String text) {
      return from < to
          && trailing < 2
          && !isSpace(text.charAt(from))
          && !isSpace(text.charAt(to - 1));
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
