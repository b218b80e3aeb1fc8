package digest.convert.assembly;

import digest.convert.line.Ending;
import digest.convert.line.Reason;

/** After a comma or no mark the sentence is not over; after a colon or a quotation it may be. */
record EndsOpenly() implements SeamRule {
  private static final String PAUSES = "，、,";

  @Override
  public String name() {
    return "ends-openly";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "行末是逗号或没有标点，句子一定没完；冒号、引号结尾则未必。",
        "After a comma or no mark the sentence is not over; after a colon or a quotation it may"
            + " be.");
  }

  @Override
  public int weigh(Seam seam) {
    return seam.before().ending() == Ending.DOUBTFUL
        ? -5
        : PAUSES.indexOf(seam.last()) >= 0 ? 3 : 1;
  }
}
