package digest.convert.line;

import static digest.convert.layout.LineRole.BYLINE;
import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.PAGE_LABEL;
import static digest.convert.layout.LineRole.SECTION;
import static digest.convert.layout.LineRole.SUBHEAD;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;

/** A line with the mark of a Markdown heading is a heading of some kind. */
record MarkedHeading() implements LineRule {

  @Override
  public String name() {
    return "mark";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "输入里带井号的行是标题、小标题或栏目。",
        "A line with the mark of a Markdown heading is a heading of some kind.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    if (line.level() == 0) {
      return Map.of();
    }
    if (line.level() == 1 && line.at() == 0) {
      return Map.of(PAGE_LABEL, 4, HEADLINE, 2, TEXT, -8);
    }
    return switch (line.ranks() == 1 ? Rank.ONLY : rank(line)) {
      case ONLY -> Map.of(SUBHEAD, 4, HEADLINE, 2, SECTION, 2, PAGE_LABEL, 1, TEXT, -8, BYLINE, -4);
      case TOP -> Map.of(SECTION, line.ranks() > 2 ? 7 : 4, HEADLINE, 3, TEXT, -8, BYLINE, -4);
      case MIDDLE -> Map.of(HEADLINE, 9, SECTION, -5, SUBHEAD, -2, TEXT, -8, BYLINE, -4);
      case LAST -> Map.of(SUBHEAD, 5, HEADLINE, line.ranks() > 2 ? 0 : 5, TEXT, -8, BYLINE, -4);
    };
  }

  private static Rank rank(LineView line) {
    boolean last = line.rank() == line.ranks();
    return last ? Rank.LAST : line.rank() <= 1 ? Rank.TOP : Rank.MIDDLE;
  }

  /** Where a mark stands among those of the page. */
  private enum Rank {
    ONLY,
    TOP,
    MIDDLE,
    LAST
  }
}
