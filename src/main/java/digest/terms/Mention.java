package digest.terms;

import java.util.List;

/**
 * A name where it stands in a text.
 *
 * @param meant everything that has this name, in the order it was given; never empty
 * @param text as written
 * @param start UTF-16 offset, from 0
 * @param end UTF-16 offset, not included
 */
public record Mention<T>(List<T> meant, String text, int start, int end) {
  public Mention {
    meant = List.copyOf(meant);
    if (meant.isEmpty() || start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(text + " at " + start + ".." + end + ": " + meant);
    }
  }
}
