package digest.convert.line;

import static digest.convert.layout.LineRole.BYLINE;

import digest.convert.layout.LineRole;
import digest.han.Script;
import java.util.Map;

/** Two characters alone between a heading and text are a pen name. */
record PenName() implements LineRule {
  private static final int LONG = 30;
  private static final int LONGEST_HEADING = 30;

  private static boolean isHeading(LineView above) {
    return BylineParser.line(above.text()).isEmpty()
        && above.length() >= 4
        && above.length() <= LONGEST_HEADING
        && above.ending() != Ending.FULL;
  }

  @Override
  public String name() {
    return "pen-name";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "标题与正文之间只有两个字的一行，是笔名。", "Two characters alone between a heading and text are a pen name.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    boolean name =
        line.length() == 2
            && line.level() == 0
            && !line.text().endsWith("讯")
            && line.text().codePoints().allMatch(Script::isHan)
            && line.previous().filter(PenName::isHeading).isPresent()
            && line.next().filter(below -> below.length() >= LONG).isPresent();
    return name ? Map.of(BYLINE, 8) : Map.of();
  }
}
