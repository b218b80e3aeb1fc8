package digest.check;

import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import digest.markdown.TextHash;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which {@code ⟦ ⟧} stand around each place where a problem is told, and {@code ⟨ ⟩}
 * around each second place that one points at. {@code ⏎} ends a line, {@code <U+200B>} is what
 * nobody sees, and {@code <paragraph 一。>} the hash of that part of a Chinese text.
 */
record MarkedText(SourceText source, List<Span> places, List<Span> others) {
  private static final Pattern CODE_POINT = Pattern.compile("<U\\+([0-9A-F]+)>");
  private static final Pattern HASH =
      Pattern.compile(
          "<(title|summary|figure|step|paragraph|heading[1-6]|list|quote|table) ([^<>]+)>");
  private static final String MARKS = "⟦⟧⟨⟩";

  static MarkedText of(String path, String written) {
    String marked = read(written);
    SourceText source = new SourceText(path, marked.replaceAll("[" + MARKS + "]", ""));
    List<Span> places = new ArrayList<>();
    List<Span> others = new ArrayList<>();
    int removed = 0;
    int start = 0;
    for (int at = 0; at < marked.length(); at++) {
      int mark = MARKS.indexOf(marked.charAt(at));
      if (mark >= 0) {
        int place = at - removed++;
        if (mark % 2 == 0) {
          start = place;
        } else {
          (mark == 1 ? places : others).add(source.span(start, place));
        }
      }
    }
    return new MarkedText(source, places, others);
  }

  private static String read(String written) {
    String lines = written.replace('⏎', '\n');
    String seen =
        CODE_POINT
            .matcher(lines)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(match.group(1), 16))));
    return HASH.matcher(seen).replaceAll(match -> TextHash.of(match.group(1), match.group(2)));
  }
}
