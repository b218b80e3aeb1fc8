package digest.convert.line;

import static digest.convert.layout.LineRole.BYLINE;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Pattern;

/** A line in brackets that says where it is taken from or who the author is counts as a byline. */
record SourceNote() implements LineRule {
  private static final Pattern NOTE =
      Pattern.compile(
          "^[（(](?:完|未完待续|续完|全文完)[）)]$|^[（(](?:本文)?(?:摘自|摘编自|作者[系为：:]|作者单位|根据.{2,40}整理|.{2,12}整理[）)]$).*[）)]$");

  @Override
  public String name() {
    return "source-note";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "括号里说明摘自何处、作者身份的整行，与署名同类。",
        "A line in brackets that says where it is taken from or who the author is counts as a"
            + " byline.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    return line.has(NOTE) ? Map.of(BYLINE, 22, TEXT, -6) : Map.of();
  }
}
