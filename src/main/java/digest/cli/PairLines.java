package digest.cli;

import digest.diagnostic.Diagnostic;
import digest.files.Tree;
import digest.files.TreeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Lines of a Chinese text, a tab and its English; what stands behind a second tab is passed over. A
 * line that is none is named, and the others are read all the same. Holds one line at a time.
 */
final class PairLines {
  /** In bytes. The longest paragraph an article may have is shorter. */
  static final int LONGEST = 100_000;

  private final String name;
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int from;
  private int to;
  private int number;

  /** What a line holds: a pair, or what is wrong with it. */
  sealed interface Line {
    /** 1-based. */
    int number();
  }

  /** Two texts to compare. */
  record PairOfTexts(int number, String chinese, String english) implements Line {}

  /**
   * A line that is no pair.
   *
   * @param place {@code file:line:column}, 1-based, the column in code points
   */
  record BadLine(int number, String place, String message, String hint) implements Line {}

  /**
   * @param name what messages call the input
   * @param in need not be buffered
   */
  PairLines(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  /** The next line; nothing behind the last. */
  Optional<Line> next() throws IOException {
    line.reset();
    long length = 0;
    boolean ended = false;
    while (!ended && (from < to || fill())) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      ended = end < to;
      length += end - from;
      if (length <= LONGEST) {
        line.write(buffer, from, end - from);
      }
      from = ended ? end + 1 : end;
    }
    if (!ended && length == 0) {
      return Optional.empty();
    }
    number++;
    return Optional.of(length > LONGEST ? tooLong(length) : parse(line.toByteArray()));
  }

  /** Whether there is more to read. */
  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }

  private Line tooLong(long length) {
    return bad(
        1,
        "this line has " + length + " bytes, and a pair at most " + LONGEST,
        "put each paragraph on a line of its own");
  }

  private Line parse(byte[] bytes) {
    Tree decoded = TreeReader.decode(name, bytes);
    if (!decoded.problems().isEmpty()) {
      Diagnostic problem = decoded.problems().get(0);
      return bad(problem.span().column(), problem.message(), problem.hint());
    }
    String text = withoutEnd(decoded.texts().get(0).text());
    int tab = text.indexOf('\t');
    if (tab < 0) {
      return bad(
          text.codePointCount(0, text.length()) + 1,
          "there is no tab in this line",
          "write the Chinese, a tab, and the English");
    }
    int end = text.indexOf('\t', tab + 1);
    return new PairOfTexts(
        number, text.substring(0, tab), text.substring(tab + 1, end < 0 ? text.length() : end));
  }

  /** The line feed of Windows is a carriage return before it. */
  private static String withoutEnd(String line) {
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }

  private BadLine bad(int column, String message, String hint) {
    return new BadLine(number, name + ":" + number + ":" + column, message, hint);
  }
}
