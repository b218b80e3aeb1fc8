package digest.serve;

import digest.diagnostic.Span;

/**
 * The line of a text that a place is in, to be shown in a page. Long lines, such as paragraphs, are
 * cut around the fault.
 *
 * @param line 1-based; 0 where the file as such is meant, or cannot be shown
 */
record Frame(int line, String before, String fault, String after) {
  private static final int AROUND = 80;
  private static final int LONGEST_FAULT = 200;
  private static final String CUT = "…";

  static Frame of(Span span) {
    if (span.source().text().isEmpty()) {
      return new Frame(0, "", "", "");
    }
    String text = span.source().lineText(span.line());
    int start = span.start() - span.source().lineStart(span.line());
    int end = Math.min(span.end() - span.source().lineStart(span.line()), text.length());
    int cut = Math.max(start, Math.min(end, start + LONGEST_FAULT));
    return new Frame(
        span.line(),
        last(text.substring(0, start)),
        whole(text, start, cut) + (cut < end ? CUT : ""),
        first(text.substring(Math.max(cut, Math.min(end, text.length())))));
  }

  private static String first(String text) {
    return text.length() <= AROUND ? text : whole(text, 0, AROUND) + CUT;
  }

  private static String last(String text) {
    int from = text.length() - AROUND;
    return from <= 0 ? text : CUT + whole(text, from, text.length());
  }

  /** Does not cut a character in two. */
  private static String whole(String text, int from, int to) {
    boolean inside = from > 0 && from < to && Character.isLowSurrogate(text.charAt(from));
    boolean open =
        to > from && to < text.length() && Character.isHighSurrogate(text.charAt(to - 1));
    return text.substring(inside ? from + 1 : from, open ? to - 1 : to);
  }
}
