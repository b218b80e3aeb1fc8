package digest.markdown;

import java.util.Arrays;

/**
 * Which words of a block stand where in its HTML, as far as marks may be put there: not those of
 * links, code and the alternatives of images. A stretch has no tags within.
 */
final class Stretches {
  private static final int FIELDS = 3;

  /** By threes: begin in the text, end in the text, begin in the HTML; ascending. */
  private final int[] bounds;

  private Stretches(int[] bounds) {
    this.bounds = bounds;
  }

  /** Collects stretches in their order. Those with nothing between them are one. */
  static final class Builder {
    private int[] bounds = new int[4 * FIELDS];
    private int size;
    private int htmlEnd;

    void add(int at, int length, int html) {
      // A line end that stays is one character of the HTML and one of the text.
      int gap = size == 0 ? -1 : at - bounds[size - 2];
      if ((gap == 0 || gap == 1) && html - htmlEnd == gap) {
        bounds[size - 2] = at + length;
        return;
      }
      if (size == bounds.length) {
        bounds = Arrays.copyOf(bounds, 2 * size);
      }
      bounds[size++] = at;
      bounds[size++] = at + length;
      bounds[size++] = html;
    }

    /** Where the HTML of what was added last ends. */
    void end(int html) {
      htmlEnd = html;
    }

    Stretches build() {
      return new Stretches(Arrays.copyOf(bounds, size));
    }
  }

  boolean holds(int from, int to) {
    return find(from, to) >= 0;
  }

  /**
   * Where in the HTML a character begins, or ends where it is the last.
   *
   * @param within the stretch, from {@link #find}
   */
  int html(int within, int offset, String text) {
    int at = bounds[within + 2];
    for (int i = bounds[within]; i < offset; i++) {
      at += Html.length(text.charAt(i));
    }
    return at;
  }

  /** The stretch that holds these characters; -1 if none does. */
  int find(int from, int to) {
    int low = 0;
    int high = bounds.length / FIELDS - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (bounds[middle * FIELDS] <= from) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high >= 0 && from >= 0 && to <= bounds[high * FIELDS + 1] ? high * FIELDS : -1;
  }
}
