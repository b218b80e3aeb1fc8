package digest.convert.line;

import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Pattern;

/** Above a text that begins with 本报讯 stands a headline. */
record AboveLead() implements LineRule {
  private static final Pattern LEAD =
      Pattern.compile(
          "本报讯|本报[^，。]{0,16}(?:电|讯)(?:[（( ]|$)|[（(]?(?:本报)?记者.{2,20}[）)]|据.{2,10}(?:电|报道)");

  @Override
  public String name() {
    return "above-lead";
  }

  @Override
  public Reason reason() {
    return new Reason("本报讯开头的正文上面是标题。", "Above a text that begins with 本报讯 stands a headline.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    boolean lead = line.next().filter(below -> below.begins(LEAD)).isPresent();
    return lead && line.ending() != Ending.FULL ? Map.of(HEADLINE, 6, TEXT, -4) : Map.of();
  }
}
