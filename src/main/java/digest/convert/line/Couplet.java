package digest.convert.line;

import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.SUBHEAD;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two short clauses of the same length are a headline or subhead in parallel phrases. */
record Couplet() implements LineRule {
  private static final int LONGEST = 22;
  private static final int LONG = 40;
  private static final int UNEVEN = 3;
  private static final Pattern CLAUSES = Pattern.compile("([^，,。；;：]{3,9})[，,]([^，,。；;：]{3,9})");

  /** Between whole paragraphs: nothing it could be a piece of. */
  private static boolean standsFree(LineView line) {
    return line.ending() == Ending.TORN
        && line.previous().filter(above -> above.ending() == Ending.FULL).isPresent()
        && line.next().filter(below -> below.length() > LONG).isPresent();
  }

  @Override
  public String name() {
    return "couplet";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "前后两句字数相当的短行，是对仗的标题。",
        "Two short clauses of the same length are a headline or subhead in parallel phrases.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    Matcher clauses = CLAUSES.matcher(line.length() <= LONGEST ? line.text() : "");
    if (!clauses.matches()) {
      return Map.of();
    }
    int longer = Math.abs(clauses.group(1).length() - clauses.group(2).length());
    if (longer <= 1) {
      return Map.of(HEADLINE, 3, SUBHEAD, 7, TEXT, -5);
    }
    return longer <= UNEVEN && standsFree(line)
        ? Map.of(HEADLINE, 2, SUBHEAD, 6, TEXT, -4)
        : Map.of();
  }
}
