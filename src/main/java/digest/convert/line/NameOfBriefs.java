package digest.convert.line;

import static digest.convert.layout.LineRole.HEADLINE;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Pattern;

/** With text right below, 简讯 and the like are the headline of these short items. */
record NameOfBriefs() implements LineRule {
  private static final int LONGEST = 8;
  private static final int LONG = 36;
  private static final Pattern WORDS = Pattern.compile("[简短快]讯$|简报$|速览$|集萃$|点击$|微新闻$");

  @Override
  public String name() {
    return "briefs";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "“简讯”之类下面直接是正文时，它就是这组短消息的标题。",
        "With text right below, 简讯 and the like are the headline of these short items.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    boolean text =
        line.next()
            .filter(below -> below.length() > LONG || below.ending() == Ending.FULL)
            .isPresent();
    return line.length() <= LONGEST && text && line.has(WORDS) ? Map.of(HEADLINE, 20) : Map.of();
  }
}
