package digest.content;

import digest.content.yaml.Fences;
import digest.content.yaml.Slips;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where in a file the header stands: between a first line {@code ---} and the next such line.
 * Offsets are UTF-16 units from 0.
 *
 * @param start of the YAML
 * @param end of the YAML, which is where the closing line begins
 * @param bodyStart where the Markdown begins
 */
record FrontMatter(int start, int end, int bodyStart) {
  static final Rule MISSING = Rule.error("header-missing", "An article has no header.");
  static final Rule LATE =
      Rule.error("header-late", "Something stands above the line that opens the header.");
  static final Rule UNCLOSED = Rule.error("header-unclosed", "The header is never closed.");

  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z-]*[ \\u3000]*[:：].*");
  private static final Pattern IN_HEADER =
      Pattern.compile("([ \\t\\u3000#-].*|" + KEY.pattern() + ")");
  private static final int FAR = 200;

  /** Nothing if there is no sound header; the reason is then among the problems. */
  static Optional<FrontMatter> find(SourceText source, Diagnostics problems) {
    String text = source.text();
    if (!text.startsWith(Fences.FENCE + "\n") && !text.equals(Fences.FENCE)) {
      problems.add(noOpening(source));
      return Optional.empty();
    }
    int start = Math.min(4, text.length());
    int end = start;
    while (end < text.length() && !isFenceAt(text, end)) {
      int next = text.indexOf('\n', end);
      end = next < 0 ? text.length() : next + 1;
    }
    if (end == text.length()) {
      problems.add(unclosed(source));
      return Optional.empty();
    }
    return Optional.of(new FrontMatter(start, end, Math.min(end + 4, text.length())));
  }

  private static boolean isFenceAt(String text, int at) {
    return text.startsWith(Fences.FENCE, at)
        && (at + 3 == text.length() || text.charAt(at + 3) == '\n');
  }

  private static Diagnostic noOpening(SourceText source) {
    if (source.text().isBlank()) {
      return MISSING.at(
          source.start(), "the file is empty", "it begins with a header between two lines `---`");
    }
    int first = 1;
    while (source.lineText(first).isBlank()) {
      first++;
    }
    String line = source.lineText(first);
    if (Fences.isNear(line)) {
      return Slips.FENCE.at(line(source, first), Fences.message(line), Fences.HINT);
    }
    if (Fences.isFence(line)) {
      return LATE.at(
          line(source, first),
          "the header opens in line " + first + ", but it must open in line 1",
          "take the empty lines above it away");
    }
    return KEY.matcher(line).matches() ? noFence(source, first) : late(source, first);
  }

  private static Diagnostic noFence(SourceText source, int line) {
    return MISSING.at(
        line(source, line),
        "the line `---` that opens the header is missing",
        "write `---` on a line of its own above this line");
  }

  /**
   * A line of hyphens further down opens a header only if a key follows; else it is a rule in the
   * text.
   */
  private static Diagnostic late(SourceText source, int first) {
    for (int line = first; line < Math.min(source.lineCount(), FAR); line++) {
      if (Fences.isFence(source.lineText(line))
          && KEY.matcher(source.lineText(line + 1)).matches()) {
        return LATE.at(
            line(source, first),
            "text stands above the header, which opens in line " + line,
            "move this text below the line `---` that closes the header");
      }
    }
    return MISSING.at(
        line(source, first),
        "the article has no header",
        "begin the file with a line `---`, then the header (title, summary, …), then a line `---`");
  }

  private static Diagnostic unclosed(SourceText source) {
    int last = 1;
    for (int line = 2; line <= source.lineCount(); line++) {
      String text = source.lineText(line);
      if (Fences.isNear(text)) {
        return Slips.FENCE.at(line(source, line), Fences.message(text), Fences.HINT);
      }
      if (!IN_HEADER.matcher(text).matches()) {
        break;
      }
      last = line;
    }
    return UNCLOSED.at(
        line(source, 1),
        "the header opens here and is never closed",
        "write `---` on a line of its own below the last line of the header"
            + (last > 1 ? ", which seems to be line " + last : ""));
  }

  private static Span line(SourceText source, int line) {
    int start = source.lineStart(line);
    return source.span(start, start + source.lineText(line).length());
  }
}
