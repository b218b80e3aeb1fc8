package digest.diagnostic;

import java.util.Arrays;
import java.util.Objects;

/**
 * The text of one file, and where its lines begin. Offsets are UTF-16 units from 0; lines and
 * columns are 1-based, and columns count code points. Lines end in {@code \n} alone: whoever reads
 * a file has turned the other line ends into it. Immutable, and safe to share between threads.
 */
public final class SourceText {
  private final String path;
  private final String text;
  private volatile int[] lineStarts;

  /**
   * @param path of the file, relative to the project root, with {@code /} between its parts
   */
  public SourceText(String path, String text) {
    this.path = Objects.requireNonNull(path, "path");
    this.text = Objects.requireNonNull(text, "text");
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The 1-based line that holds this offset; a line's end belongs to it. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts(), Objects.checkIndex(offset, text.length() + 1));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 1-based column of this offset, in code points. */
  public int column(int offset) {
    return text.codePointCount(lineStart(line(offset)), offset) + 1;
  }

  /** The text of a 1-based line, without its line end. */
  public String lineText(int line) {
    int start = lineStart(line);
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** The offset at which a 1-based line begins. */
  public int lineStart(int line) {
    return lineStarts()[line - 1];
  }

  public int lineCount() {
    return lineStarts().length;
  }

  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The file as such: for problems that have no better place. */
  public Span start() {
    return span(0, 0);
  }

  @Override
  public String toString() {
    return path;
  }

  private int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
      int line = 0;
      for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        starts[++line] = at + 1;
      }
      lineStarts = starts;
    }
    return starts;
  }
}
