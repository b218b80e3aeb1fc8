package digest.convert.line;

import static digest.convert.layout.LineRole.BYLINE;
import static digest.convert.layout.LineRole.CAPTION;
import static digest.convert.layout.LineRole.CREDIT;
import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.PAGE_LABEL;
import static digest.convert.layout.LineRole.SECTION;
import static digest.convert.layout.LineRole.SHOULDER;
import static digest.convert.layout.LineRole.SUBHEAD;
import static digest.convert.layout.LineRole.SUBTITLE;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;

/** Headings are short, paragraphs long; names of columns have three to six characters. */
record LengthOfLine() implements LineRule {
  private static final int LONG = 50;
  private static final int LONGEST_HEADLINE = 35;
  private static final int SHORTEST_HEADLINE = 7;
  private static final int LONGEST_SUBHEAD = 22;

  @Override
  public String name() {
    return "length";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "标题短，正文长；栏目名三到六字。",
        "Headings are short, paragraphs long; names of columns have three to six characters.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    int length = line.length();
    if (length >= LONG) {
      return Map.of(
          TEXT,
          12,
          HEADLINE,
          -15,
          SUBHEAD,
          -15,
          SECTION,
          -20,
          SHOULDER,
          -15,
          SUBTITLE,
          -8,
          BYLINE,
          -10,
          PAGE_LABEL,
          -8,
          CREDIT,
          -12);
    }
    if (length > LONGEST_HEADLINE) {
      return Map.of(
          TEXT, 7, CAPTION, 1, HEADLINE, -6, SUBHEAD, -6, SECTION, -12, SHOULDER, -4, SUBTITLE, -2,
          BYLINE, -3, CREDIT, -6);
    }
    if (length >= SHORTEST_HEADLINE) {
      return Map.of(
          HEADLINE, 2, SUBHEAD, length <= LONGEST_SUBHEAD ? 2 : 0, SECTION, length <= 9 ? -2 : -9);
    }
    return length > 2
        ? Map.of(SECTION, 3, SUBHEAD, 2)
        : Map.of(TEXT, 2, HEADLINE, -7, SHOULDER, -4, PAGE_LABEL, -3, SUBHEAD, -3);
  }
}
