package digest.markdown;

import java.util.Objects;

/**
 * HTML to be put around words of a block, or, where these are none, behind the word before them.
 * Known per page, so it is no part of the block.
 *
 * @param from UTF-16 offset into the text of the block
 * @param to not included
 * @param open put before the words: escaped, whole tags
 * @param close put behind them
 */
public record Mark(int from, int to, String open, String close) {
  public Mark {
    Objects.requireNonNull(open, "open");
    Objects.requireNonNull(close, "close");
    if (from < 0 || to < from || to == from && !open.isEmpty()) {
      throw new IllegalArgumentException(open + " at " + from + ".." + to);
    }
  }

  /** Something that stands behind a place of the text. */
  public static Mark behind(int offset, String html) {
    return new Mark(offset, offset, "", html);
  }
}
