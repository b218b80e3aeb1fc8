package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.line.Ending;
import digest.convert.line.Reason;

/** A text that is torn right above a heading goes on behind the article that was set into it. */
record Stranded() implements SeamRule {
  private static boolean isHeading(Block block) {
    return switch (block.role()) {
      case HEADLINE, SHOULDER, SECTION, SUBTITLE -> true;
      default -> false;
    };
  }

  /** Behind the heading, but neither right below it nor beyond another. */
  private static boolean isBehindOneHeading(Seam seam) {
    int last = seam.after().at();
    boolean text = false;
    for (int at = seam.before().at() + 1; at < last; at++) {
      Block block = seam.sheet().blocks().get(at);
      if (text && isHeading(block)) {
        return false;
      }
      text |= block.is(LineRole.TEXT);
    }
    return text;
  }

  @Override
  public String name() {
    return "stranded";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "被切断的段落下面紧接着标题，下文只能在标题后面那篇小稿之后。",
        "A text that is torn right above a heading goes on behind the article that was set into"
            + " it.");
  }

  @Override
  public int weigh(Seam seam) {
    Sheet sheet = seam.sheet();
    Block torn = seam.before();
    boolean stranded =
        torn.ending() == Ending.TORN && sheet.after(torn).filter(Stranded::isHeading).isPresent();
    return stranded && isBehindOneHeading(seam) ? 5 : 0;
  }
}
