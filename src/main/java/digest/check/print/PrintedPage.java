package digest.check.print;

import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import java.util.List;
import java.util.Objects;

/**
 * The words of a newspaper page, line by line, and where they stand in its file.
 *
 * @param lines in their order; a paragraph may run over several
 */
public record PrintedPage(SourceText source, List<Line> lines) {
  /**
   * A line without its markup.
   *
   * @param at where it stands: exactly it, or, where markup hides it, the place where it begins
   */
  public record Line(String text, Span at) {
    private static final int SHOWN = 8;
    private static final int MARKUP = 2_000;

    public Line {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(at, "at");
    }

    /**
     * UTF-16 offsets into the text, the end not included. Where markup hides the line, the first
     * words are looked for behind its beginning.
     */
    Span span(int from, int to) {
      SourceText source = at.source();
      if (at.end() - at.start() == text.length()) {
        return source.span(at.start() + from, at.start() + to);
      }
      String words = text.substring(from, Math.min(to, from + SHOWN));
      int found = source.text().indexOf(words, at.start());
      return found < 0 || found - at.start() > MARKUP + text.length()
          ? at
          : source.span(found, found + words.length());
    }
  }

  public PrintedPage {
    Objects.requireNonNull(source, "source");
    lines = List.copyOf(lines);
  }
}
