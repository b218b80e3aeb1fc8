package digest.convert.page;

import java.util.Objects;

/**
 * A line of a page that is not blank.
 *
 * @param number 1-based, blank lines counted
 * @param gap how many blank lines stand before it
 * @param indent how many columns of white space it begins with; an ideographic space counts two
 * @param mark a Markdown mark of a heading that stood before it, such as {@code ##}, which nobody
 *     printed; empty where there is none
 * @param text as it came, without the mark and without white space at either end; never blank
 */
public record PrintLine(int number, int gap, int indent, String mark, String text) {
  public PrintLine {
    Objects.requireNonNull(mark, "mark");
    if (number < 1 || gap < 0 || indent < 0 || text.isBlank()) {
      throw new IllegalArgumentException("line " + number + ": " + text);
    }
  }
}
