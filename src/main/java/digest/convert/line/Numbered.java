package digest.convert.line;

import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.SECTION;
import static digest.convert.layout.LineRole.SUBHEAD;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Pattern;

/** A short line that begins with an ordinal of a list is a subhead. */
record Numbered() implements LineRule {
  private static final int LONGEST = 36;
  private static final Pattern NUMBER =
      Pattern.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.、．]");

  @Override
  public String name() {
    return "numbered";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "“一、”“（一）”开头的短行是小标题。", "A short line that begins with an ordinal of a list is a subhead.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    return line.length() <= LONGEST && line.begins(NUMBER)
        ? Map.of(SUBHEAD, 6, TEXT, 2, HEADLINE, -4, SECTION, -4)
        : Map.of();
  }
}
