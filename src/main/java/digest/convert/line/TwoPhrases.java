package digest.convert.line;

import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.SHOULDER;
import static digest.convert.layout.LineRole.SUBHEAD;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Pattern;

/** Two phrases with a space between them and no mark are a heading. */
record TwoPhrases() implements LineRule {
  private static final int LONGEST = 32;
  private static final Pattern PHRASES = Pattern.compile("^[^ 　，。；：]{3,}[ 　]+[^ 　，。；：]{3,}$");

  @Override
  public String name() {
    return "two-phrases";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "两个短语以空格隔开、没有标点的短行是标题。",
        "Two phrases with a space between them and no mark are a heading.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    return line.length() <= LONGEST && line.has(PHRASES)
        ? Map.of(HEADLINE, 2, SUBHEAD, 3, SHOULDER, 1, TEXT, -5)
        : Map.of();
  }
}
