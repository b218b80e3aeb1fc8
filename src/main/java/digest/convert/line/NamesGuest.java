package digest.convert.line;

import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.SUBHEAD;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Pattern;

/** A short line of name and then office introduces a guest. */
record NamesGuest() implements LineRule {
  private static final Pattern GUEST =
      Pattern.compile(
          "^\\p{IsHan}{2,4}[ 　：:]+.{4,40}(?:委员|主席|主任|书记|长|代表|经理|总裁|教授|研究员|工程师|院士|负责人|专员)$");

  @Override
  public String name() {
    return "guest";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "姓名在前、职务在后的短行介绍来宾。", "A short line of name and then office introduces a guest.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    boolean guest = line.has(GUEST) && BylineParser.line(line.text()).isEmpty();
    return guest ? Map.of(TEXT, 12, HEADLINE, -4, SUBHEAD, -4) : Map.of();
  }
}
