package digest.convert.page;

import java.util.List;
import java.util.Objects;

/**
 * A page of a newspaper as text.
 *
 * @param name what messages call it
 * @param encoding {@code UTF-8} or {@code GB18030}
 * @param format what it was written in
 * @param lines the ones that are not blank, in their order
 */
public record PrintPage(String name, String encoding, Format format, List<PrintLine> lines) {
  /** What a page is written in. */
  public enum Format {
    TEXT,
    MARKDOWN,
    HTML
  }

  public PrintPage {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(format, "format");
    lines = List.copyOf(lines);
  }
}
