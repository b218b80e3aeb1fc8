package digest.convert.line;

import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.PAGE_LABEL;
import static digest.convert.layout.LineRole.SECTION;
import static digest.convert.layout.LineRole.SHOULDER;
import static digest.convert.layout.LineRole.SUBHEAD;
import static digest.convert.layout.LineRole.SUBTITLE;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;

/** A comma at the end, or a quotation that is not closed: a sentence cut by a column break. */
record BreaksOff() implements LineRule {
  private static final int SHORT = 50;

  @Override
  public String name() {
    return "breaks-off";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "行末是逗号、顿号，或引号、括号没有关上，说明句子被分栏切断。",
        "A comma at the end, or a quotation that is not closed: a sentence cut by a column break.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    String text = line.text();
    boolean paused = "，、,（(《“—".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!paused && (line.length() > SHORT || Brackets.of(text).open().isEmpty())) {
      return Map.of();
    }
    return Map.of(
        TEXT,
        9,
        HEADLINE,
        -5,
        SUBHEAD,
        -6,
        SHOULDER,
        -6,
        SECTION,
        -6,
        SUBTITLE,
        -4,
        PAGE_LABEL,
        -4);
  }
}
