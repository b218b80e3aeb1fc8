package digest.convert.line;

import static digest.convert.layout.LineRole.BYLINE;
import static digest.convert.layout.LineRole.CAPTION;
import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.PAGE_LABEL;
import static digest.convert.layout.LineRole.SECTION;
import static digest.convert.layout.LineRole.SHOULDER;
import static digest.convert.layout.LineRole.SUBHEAD;
import static digest.convert.layout.LineRole.SUBTITLE;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;

/** Paragraphs end with the mark of a sentence; headings have no full stop. */
record EndMark() implements LineRule {
  private static final int SHORT = 36;

  @Override
  public String name() {
    return "end-mark";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "正文以句末标点结尾，标题不用句号。",
        "Paragraphs end with the mark of a sentence; headings have no full stop.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    String text = line.text();
    char last = text.charAt(text.length() - 1);
    if (line.ending() == Ending.FULL && "！？!?".indexOf(last) < 0) {
      return Map.of(
          TEXT,
          6,
          CAPTION,
          3,
          HEADLINE,
          -6,
          SUBHEAD,
          -3,
          SECTION,
          -10,
          SHOULDER,
          -8,
          PAGE_LABEL,
          -6,
          SUBTITLE,
          -4,
          BYLINE,
          -4);
    }
    if (line.ending() == Ending.FULL) {
      return Map.of(TEXT, 2, SECTION, -6, SHOULDER, -3, HEADLINE, -1, SUBHEAD, -1);
    }
    return line.length() <= SHORT ? Map.of(TEXT, -4, CAPTION, -2) : Map.of();
  }
}
