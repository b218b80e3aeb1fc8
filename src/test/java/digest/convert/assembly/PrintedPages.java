package digest.convert.assembly;

import digest.convert.page.PrintLine;
import digest.convert.page.PrintPage;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes pages of bytes and text, as plainly as tests need it. */
final class PrintedPages {
  private static final Pattern MARK = Pattern.compile("^(#{1,6})[ \\u3000]+(.*)$");
  private static final Pattern TITLE = Pattern.compile("^.*<h([1-6])[^>]*>.*$");

  private PrintedPages() {}

  static PrintPage of(String name, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("GB18030"));
    }
    return of(name, name.endsWith(".html") ? plain(text) : text);
  }

  static PrintPage of(String name, String text) {
    List<PrintLine> lines = new ArrayList<>();
    int gap = 0;
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (trim(line).isEmpty()) {
        gap++;
      } else {
        lines.add(line(number, gap, line));
        gap = 0;
      }
    }
    return new PrintPage(name, "UTF-8", PrintPage.Format.TEXT, lines);
  }

  private static PrintLine line(int number, int gap, String line) {
    int indent = 0;
    int start = line.indexOf(trim(line));
    for (int at = 0; at < start; at++) {
      indent += line.charAt(at) == '\u3000' ? 2 : 1;
    }
    Matcher mark = MARK.matcher(trim(line));
    boolean marked = mark.matches() && !trim(mark.group(2)).isEmpty();
    String text = marked ? trim(mark.group(2)) : trim(line);
    return new PrintLine(number, gap, indent, marked ? mark.group(1) : "", text);
  }

  /** Without white space of any kind, which {@link String#strip} leaves in part. */
  static String trim(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Of markup whose every line is an element, the text, with a mark where it is a heading. */
  private static String plain(String html) {
    StringBuilder text = new StringBuilder();
    for (String line : html.split("\\R", -1)) {
      Matcher title = TITLE.matcher(line);
      String mark = title.matches() ? "#".repeat(Integer.parseInt(title.group(1))) + " " : "";
      String bare =
          line.replaceAll("<title>.*?</title>", "")
              .replaceAll("<[^>]*>", "")
              .replace("&nbsp;", "\u00a0")
              .replace("&emsp;", "\u2003")
              .replace("&lt;", "<")
              .replace("&gt;", ">")
              .replace("&quot;", "\"")
              .replace("&amp;", "&");
      text.append(trim(bare).isEmpty() ? "" : mark + bare).append('\n');
    }
    return text.toString();
  }
}
