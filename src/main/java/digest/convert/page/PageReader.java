package digest.convert.page;

import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the text of a newspaper page, whatever is given for one. A page has at most 4 MB, 5,000
 * lines that are not blank, and 20,000 characters in a line; printed ones have a hundredth of that.
 */
public final class PageReader {
  /** In bytes. More need not be read to see that it is too much. */
  public static final int LARGEST = 4 * 1024 * 1024;

  private static final int MOST_LINES = 5_000;
  private static final int LONGEST_LINE = 20_000;

  private static final Rule EMPTY = Rule.error("page-empty", "A page to convert has words on it.");
  private static final Rule BINARY =
      Rule.error("page-binary", "A page to convert is text, not a picture or a document.");
  private static final Rule ENCODING =
      Rule.error("page-encoding", "A page to convert is saved as UTF-8 or GB18030.");
  private static final Rule SIZE =
      Rule.error("page-size", "A page to convert has at most 4 MB and 5,000 lines.");
  private static final Rule LINE =
      Rule.error("page-line", "A line of a page to convert has at most 20,000 characters.");

  /** All that may be wrong with a page. */
  public static final List<Rule> RULES = List.of(EMPTY, BINARY, ENCODING, SIZE, LINE);

  private final SourceText nothing;
  private final String name;

  private PageReader(String name) {
    this.name = name;
    this.nothing = new SourceText(name, "");
  }

  /**
   * Reads a page. What it is written in is told by the ending of its name; without one, by how it
   * begins.
   *
   * @param name what messages call it
   * @param bytes the whole file, or its first {@link #LARGEST} bytes and one more
   */
  public static Reading read(String name, byte[] bytes) {
    return new PageReader(name).read(bytes);
  }

  private Reading read(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return refuse(
          SIZE,
          "this has more than 4 MB, too much for a page of a newspaper",
          "give the text of one page at a time");
    }
    Optional<String> other = Binary.kind(bytes);
    if (other.isPresent()) {
      return refuse(
          BINARY,
          "this is " + other.get(),
          "save the text of the page as UTF-8 (.txt, .md or .html); a scan needs character"
              + " recognition (OCR) first");
    }
    return Decoded.of(bytes).map(this::lines).orElseGet(() -> unknown(bytes));
  }

  private Reading unknown(byte[] bytes) {
    int bad = Decoded.soundUtf8(bytes);
    String message =
        String.format(
            Locale.ROOT,
            "this is neither UTF-8 nor GB18030 throughout; as UTF-8 it breaks at byte %d (0x%02X)",
            bad + 1,
            bytes[bad]);
    return refuse(ENCODING, message, "save the text again as UTF-8; some of it may be damaged");
  }

  private Reading lines(Decoded decoded) {
    PrintPage.Format format = format(decoded.text());
    List<PrintLine> lines =
        format == PrintPage.Format.HTML
            ? HtmlLines.of(decoded.text())
            : PlainLines.of(decoded.text());
    if (lines.isEmpty()) {
      return refuse(EMPTY, "there are no words on this page", "");
    }
    if (lines.size() > MOST_LINES) {
      return refuse(
          SIZE,
          "this has " + lines.size() + " lines, too many for a page of a newspaper",
          "give the text of one page at a time");
    }
    return lines.stream()
        .filter(line -> line.text().length() > LONGEST_LINE)
        .findFirst()
        .map(this::tooLong)
        .orElseGet(
            () ->
                new Reading.Sound(
                    new PrintPage(name, decoded.encoding(), format, lines),
                    new SourceText(name, decoded.text())));
  }

  private Reading tooLong(PrintLine line) {
    return refuse(
        LINE,
        "line " + line.number() + " has " + line.text().length() + " characters",
        "the ends of lines or paragraphs seem to be lost: break the text where the print does");
  }

  private PrintPage.Format format(String text) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "html", "htm", "xhtml" -> PrintPage.Format.HTML;
      case "md", "markdown" -> PrintPage.Format.MARKDOWN;
      case "txt", "text" -> PrintPage.Format.TEXT;
      default -> beginsAsHtml(text) ? PrintPage.Format.HTML : PrintPage.Format.TEXT;
    };
  }

  private static boolean beginsAsHtml(String text) {
    String start = text.substring(0, Math.min(200, text.length())).strip();
    return start
        .toLowerCase(Locale.ROOT)
        .matches("(?s)<(!doctype html|html|body|div|p|h[1-6])\\b.*");
  }

  private Reading refuse(Rule rule, String message, String hint) {
    return new Reading.Refused(rule.at(nothing.start(), message, hint));
  }
}
