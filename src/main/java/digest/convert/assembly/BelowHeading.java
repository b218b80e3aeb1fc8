package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.line.Reason;

/** The first paragraph below a heading usually begins something. */
record BelowHeading() implements SeamRule {
  private static int weigh(LineRole above) {
    return switch (above) {
      case SUBHEAD -> -8;
      case HEADLINE, SUBTITLE, BYLINE, SECTION -> -4;
      default -> 0;
    };
  }

  @Override
  public String name() {
    return "below-heading";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "标题、小标题下面的第一段通常是开头。", "The first paragraph below a heading usually begins something.");
  }

  @Override
  public int weigh(Seam seam) {
    return seam.aboveAfter().map(Block::role).map(BelowHeading::weigh).orElse(0);
  }
}
