package digest.convert.line;

import static digest.convert.layout.LineRole.PAGE_LABEL;

import digest.convert.layout.LineRole;
import java.util.Map;

/** The first line of a page is often a slogan of the whole sheet. */
record TopOfPage() implements LineRule {
  private static final int LONGEST = 40;

  @Override
  public String name() {
    return "top";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "版面最上面的一行常是本版的主题词，不属于任何文章。",
        "The first line of a page is often a slogan of the whole sheet.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    if (line.at() == 0 && line.length() <= LONGEST) {
      return Map.of(PAGE_LABEL, line.text().indexOf('·') >= 0 ? 8 : 5);
    }
    return line.at() == 1 && line.length() <= LONGEST
        ? Map.of(PAGE_LABEL, 1)
        : Map.of(PAGE_LABEL, -3 - Math.min(line.at(), 6));
  }
}
