package digest.convert.line;

import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.PAGE_LABEL;
import static digest.convert.layout.LineRole.SECTION;
import static digest.convert.layout.LineRole.SHOULDER;
import static digest.convert.layout.LineRole.SUBHEAD;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Pattern;

/** A short line with a comma or a verb of telling is rather a piece of text than a heading. */
record TellsInPassing() implements LineRule {
  private static final int SHORT = 36;
  private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）");
  private static final Pattern COMMA = Pattern.compile("[，,；;]");
  private static final Pattern VERB = Pattern.compile("表示|认为|指出|介绍|提出了|了[^却解结]|们先后|正在|已经|使得");

  @Override
  public String name() {
    return "tells";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "短行里有逗号或叙述的动词，多半是被切断的正文，不是标题。",
        "A short line with a comma or a verb of telling is rather a piece of text than a heading.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    if (line.length() > SHORT || line.begins(NUMBERED)) {
      return Map.of();
    }
    if (line.has(COMMA)) {
      return Map.of(TEXT, 4, HEADLINE, -1, SUBHEAD, -4, SECTION, -6, SHOULDER, -2, PAGE_LABEL, -2);
    }
    return line.has(VERB) ? Map.of(TEXT, 3, SUBHEAD, -1) : Map.of();
  }
}
