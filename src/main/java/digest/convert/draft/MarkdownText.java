package digest.convert.draft;

import digest.convert.page.PrintPage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Printed text as Markdown that shows it as it was printed. */
final class MarkdownText {
  /** What could begin a heading, a list, a quotation, a rule. */
  private static final Pattern BLOCK =
      Pattern.compile("^(?:([#>]|[-+](?=\\s|$)|[-=_]{3,}\\s*$)|(\\d{1,9})([.)])(?=\\s|$))");

  private static final Pattern INLINE =
      Pattern.compile(
          "[`*_\\[<]|~(?=~)|&(?=#?[A-Za-z0-9]{1,31};)|\\\\(?=[!-/:-@\\[-`{-~])|!(?=\\[)");

  /** In a page that is Markdown, its marks stay; but there are no pictures here, nor HTML. */
  private static final Pattern INLINE_IN_MARKDOWN = Pattern.compile("<|!(?=\\[)");

  private MarkdownText() {}

  static String of(String text, PrintPage.Format format) {
    Pattern inline = format == PrintPage.Format.MARKDOWN ? INLINE_IN_MARKDOWN : INLINE;
    String escaped = inline.matcher(text).replaceAll("\\\\$0");
    Matcher block = BLOCK.matcher(escaped);
    if (!block.find()) {
      return escaped;
    }
    int at = block.group(2) == null ? 0 : block.end(2);
    return escaped.substring(0, at) + '\\' + escaped.substring(at);
  }
}
