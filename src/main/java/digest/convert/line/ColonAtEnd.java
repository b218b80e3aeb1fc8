package digest.convert.line;

import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.SECTION;
import static digest.convert.layout.LineRole.SHOULDER;
import static digest.convert.layout.LineRole.SUBHEAD;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;

/** A short line that ends with a colon stands above a headline and says who speaks. */
record ColonAtEnd() implements LineRule {
  private static final int LONGEST = 60;

  @Override
  public String name() {
    return "colon";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "以冒号结尾的短行是引题，写明谁在说话。",
        "A short line that ends with a colon stands above a headline and says who speaks.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    String text = line.text();
    boolean colon = "：:".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!colon || line.length() > LONGEST || text.indexOf('。') >= 0) {
      return Map.of();
    }
    boolean person = Offices.ofShoulder(text).isPresent();
    return Map.of(SHOULDER, person ? 14 : 8, TEXT, 2, HEADLINE, -5, SUBHEAD, -3, SECTION, -5);
  }
}
