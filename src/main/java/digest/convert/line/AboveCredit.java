package digest.convert.line;

import static digest.convert.layout.LineRole.CAPTION;

import digest.convert.layout.LineRole;
import java.util.Map;

/** The line above the credit of a picture is its caption. */
record AboveCredit() implements LineRule {
  private static final int LONGEST = 160;

  @Override
  public String name() {
    return "above-credit";
  }

  @Override
  public Reason reason() {
    return new Reason("摄影署名上面的一行是图片说明。", "The line above the credit of a picture is its caption.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    boolean credit =
        line.next()
            .flatMap(below -> BylineParser.line(below.text()))
            .filter(PrintedByline::photo)
            .isPresent();
    return credit && line.length() <= LONGEST ? Map.of(CAPTION, 18) : Map.of();
  }
}
