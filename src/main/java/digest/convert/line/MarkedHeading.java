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
    int rank = line.rank();
    int ranks = line.ranks();
    if (ranks == 1) {
      return Map.of(SUBHEAD, 3, HEADLINE, 3, SECTION, 2, PAGE_LABEL, 1, TEXT, -8, BYLINE, -4);
    }
    boolean last = rank == ranks;
    return Map.of(
        SECTION,
        last ? 0 : 4,
        HEADLINE,
        rank == 1 ? 2 : 4,
        SUBHEAD,
        last ? 4 : 0,
        TEXT,
        -8,
        BYLINE,
        -4);
  }
}
