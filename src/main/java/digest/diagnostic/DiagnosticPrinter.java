package digest.diagnostic;

/**
 * Draws a diagnostic as text: the place, the message, the line with a caret under the fault, the
 * same of the second place where there is one, the hint. Its first line alone is not indented. The
 * caret is padded by display width, so it stands right under Chinese text. Lines too long for a
 * screen are cut around the fault.
 */
public final class DiagnosticPrinter {
  private static final int WIDEST = 100;
  private static final String CUT = "…";

  private DiagnosticPrinter() {}

  /** One diagnostic, every line ended by {@code \n}. */
  public static String print(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    StringBuilder out = new StringBuilder();
    out.append(span).append(": ").append(diagnostic.severity().word());
    out.append('[')
        .append(diagnostic.code())
        .append("]: ")
        .append(visible(diagnostic.message()))
        .append('\n');
    drawFrame(span, out);
    diagnostic.other().ifPresent(other -> drawOther(other, out));
    if (!diagnostic.hint().isEmpty()) {
      out.append("  hint: ").append(visible(diagnostic.hint())).append('\n');
    }
    return out.toString();
  }

  private static void drawOther(Span other, StringBuilder out) {
    out.append("  and ").append(other).append(":\n");
    drawFrame(other, out);
  }

  private static void drawFrame(Span span, StringBuilder out) {
    if (span.source().text().isEmpty()) {
      return;
    }
    int line = span.line();
    String text = span.source().lineText(line);
    int from = span.start() - span.source().lineStart(line);
    int to = Math.min(span.end() - span.source().lineStart(line), text.length());
    int cutFrom = windowStart(text, from);
    int cutTo = windowEnd(text, cutFrom);
    String before = (cutFrom > 0 ? CUT : "") + visible(text.substring(cutFrom, from));
    String fault = visible(text.substring(from, Math.max(from, Math.min(to, cutTo))));
    String after = visible(text.substring(Math.max(from, Math.min(to, cutTo)), cutTo));
    String gutter = "  " + line + " | ";
    out.append(
        (gutter + before + fault + after + (cutTo < text.length() ? CUT : "")).stripTrailing());
    out.append('\n').append(" ".repeat(gutter.length() - 2)).append("| ");
    out.append(" ".repeat(DisplayWidth.of(before)));
    out.append("^".repeat(Math.max(1, DisplayWidth.of(fault)))).append('\n');
  }

  /** Where to begin showing a line so that its fault is in sight, in UTF-16 units. */
  private static int windowStart(String text, int from) {
    int start = from;
    for (int room = WIDEST / 2;
        start > 0 && room > 0;
        room -= DisplayWidth.of(text.codePointAt(start))) {
      start = text.offsetByCodePoints(start, -1);
    }
    return DisplayWidth.of(text) <= WIDEST ? 0 : start;
  }

  private static int windowEnd(String text, int start) {
    int end = start;
    for (int room = WIDEST;
        end < text.length() && room > 0;
        room -= DisplayWidth.of(text.codePointBefore(end))) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  /**
   * Tabs and other controls as one plain column each, so that what is drawn lines up, and so that
   * no text can send commands to a terminal.
   */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(visible(c)));
    return out.toString();
  }

  private static int visible(int codePoint) {
    if (codePoint == '\t' || codePoint == '\n') {
      return ' ';
    }
    return Character.getType(codePoint) == Character.CONTROL ? '\uFFFD' : codePoint;
  }
}
