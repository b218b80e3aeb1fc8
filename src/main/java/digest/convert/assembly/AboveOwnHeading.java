package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.line.Ending;
import digest.convert.line.Reason;

/**
 * Text below no headline that is torn right above one goes on below it: its column was set beside
 * the headline.
 */
record AboveOwnHeading() implements SeamRule {
  private static final int REACH = 12;

  private static boolean isHeading(Block block) {
    return switch (block.role()) {
      case HEADLINE, SHOULDER, SUBTITLE, BYLINE -> true;
      default -> false;
    };
  }

  /** Nothing but one heading between the two. */
  private static boolean isAcrossHeading(Seam seam) {
    return seam.isNext()
        && seam.sheet().after(seam.before()).filter(AboveOwnHeading::isHeading).isPresent()
        && seam.aboveAfter().filter(AboveOwnHeading::isHeading).isPresent();
  }

  /** Whether a whole paragraph begins it, at the top of the page or below a label. */
  private static boolean hasNoHeading(Seam seam) {
    int at = seam.before().at();
    int top = Math.max(-1, at - REACH);
    Block first = seam.before();
    while (at > top && at >= 0) {
      Block block = seam.sheet().blocks().get(at);
      if (block.is(LineRole.PAGE_LABEL) || block.is(LineRole.SECTION)) {
        return !Orphans.isOrphan(first);
      }
      if (!block.isBody()) {
        return false;
      }
      first = block;
      at--;
    }
    return at < 0 && !Orphans.isOrphan(first);
  }

  @Override
  public String name() {
    return "above-heading";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "上面没有标题的文字在标题前断开，多半接在这个标题下面。",
        "Text below no headline that is torn right above one goes on below it.");
  }

  @Override
  public int weigh(Seam seam) {
    boolean torn = seam.before().ending() == Ending.TORN;
    return torn && isAcrossHeading(seam) && hasNoHeading(seam) ? 6 : 0;
  }
}
