package digest.convert.line;

import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.SUBHEAD;
import static digest.convert.layout.LineRole.SUBTITLE;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Pattern;

/** A short line that begins with a dash is a subtitle. */
record DashBefore() implements LineRule {
  private static final int LONGEST = 50;
  private static final Pattern DASH = Pattern.compile("——|―|—|--|——");

  @Override
  public String name() {
    return "dash";
  }

  @Override
  public Reason reason() {
    return new Reason("破折号开头的短行是副题。", "A short line that begins with a dash is a subtitle.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    return line.length() <= LONGEST && line.begins(DASH) && line.ending() != Ending.FULL
        ? Map.of(SUBTITLE, 16, HEADLINE, -6, SUBHEAD, -4, TEXT, -2)
        : Map.of(SUBTITLE, -6);
  }
}
