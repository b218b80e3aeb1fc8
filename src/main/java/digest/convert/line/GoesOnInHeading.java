package digest.convert.line;

import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.PAGE_LABEL;
import static digest.convert.layout.LineRole.SECTION;
import static digest.convert.layout.LineRole.SHOULDER;
import static digest.convert.layout.LineRole.SUBHEAD;

import digest.convert.layout.LineRole;
import java.util.Map;

/** A short line of a heading that ends with a particle goes on in the next line. */
record GoesOnInHeading() implements LineRule {
  private static final int LONGEST = 18;
  private static final String PARTICLES = "的和与及在为让把";

  @Override
  public String name() {
    return "unfinished-heading";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "以“的”“与”等字结尾的短标题行，接下一行。",
        "A short line of a heading that ends with a particle goes on in the next line.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    return line.length() <= LONGEST
            && PARTICLES.indexOf(line.text().charAt(line.text().length() - 1)) >= 0
        ? Map.of(HEADLINE, 4, PAGE_LABEL, -4, SHOULDER, -4, SECTION, -6, SUBHEAD, -3)
        : Map.of();
  }
}
