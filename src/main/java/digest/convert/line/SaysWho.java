package digest.convert.line;

import static digest.convert.layout.LineRole.BYLINE;
import static digest.convert.layout.LineRole.CREDIT;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;

/** A line of offices and names only is a byline; of photographers only, a credit. */
record SaysWho() implements LineRule {
  private static final Map<LineRole, Integer> NOBODY = Map.of(BYLINE, -8, CREDIT, -8);

  private static Map<LineRole, Integer> weigh(PrintedByline byline) {
    if (byline.photo()) {
      return Map.of(CREDIT, 14, BYLINE, 2);
    }
    return byline.named()
        ? Map.of(BYLINE, 14, CREDIT, -4)
        : Map.of(BYLINE, 5, CREDIT, -8, TEXT, -3);
  }

  @Override
  public String name() {
    return "byline";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "整行只有职务和人名，是署名；只写摄影者的，是图片署名。",
        "A line of offices and names only is a byline; of photographers only, a credit.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    return BylineParser.line(line.text()).map(SaysWho::weigh).orElse(NOBODY);
  }
}
