package digest.markdown;

import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import java.util.List;
import java.util.Objects;

/**
 * The words of a block as a reader sees them, every character mapped to its place in the source.
 * Entities and escapes are decoded and the marks of emphasis gone, so that {@code **9.36**亿元} reads
 * {@code 9.36亿元}. Table cells, list items, inner blocks and the alternatives of images are
 * separated by {@code \n}, which also stands for a hard line break. A soft one is a space, or
 * nothing between Chinese characters. Footnote numbers are left out.
 *
 * @param text of the block; offsets into it are UTF-16 units from 0
 * @param runs stretches of the text that come from one stretch of the source, in order; what no run
 *     covers was put in between two of them
 */
public record RunningText(SourceText source, String text, List<Run> runs) {
  public RunningText {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    runs = List.copyOf(runs);
  }

  /**
   * Where text characters come from. Stretches of equal length correspond one to one; else all of
   * {@code at..end} stands for all of {@code from..to}, as in {@code &} for {@code &amp;}.
   */
  record Run(int at, int end, int from, int to) {
    private int start(int index) {
      return isExact() ? from + index - at : from;
    }

    private int end(int index) {
      return isExact() ? from + index - at + 1 : to;
    }

    boolean isExact() {
      return end - at == to - from;
    }
  }

  /** The source of characters {@code from} to {@code to}, the latter not included. */
  public Span span(int from, int to) {
    Objects.checkFromToIndex(from, to, text.length());
    if (from == to) {
      int place = from < text.length() ? start(from) : from > 0 ? end(from - 1) : 0;
      return source.span(place, place);
    }
    return source.span(start(from), Math.max(start(from), end(to - 1)));
  }

  private int start(int index) {
    int run = runBefore(index);
    return run >= 0 && index < runs.get(run).end()
        ? runs.get(run).start(index)
        : run >= 0 ? runs.get(run).to() : runs.get(0).from();
  }

  private int end(int index) {
    int run = runBefore(index);
    return run >= 0 && index < runs.get(run).end()
        ? runs.get(run).end(index)
        : run + 1 < runs.size() ? runs.get(run + 1).from() : runs.get(run).to();
  }

  /** The last run that begins at or before this character, or -1. */
  private int runBefore(int index) {
    int low = 0;
    int high = runs.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).at() <= index) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
