package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.line.Reason;

/** Short lines of equal length below one another are verse or a list, not one sentence. */
record Verse() implements SeamRule {
  private static final int LONGEST = 14;

  @Override
  public String name() {
    return "verse";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "上下几行都短而且一样长，是诗句或名单，不是一句话。",
        "Short lines of equal length below one another are verse or a list, not one sentence.");
  }

  @Override
  public int weigh(Seam seam) {
    Sheet sheet = seam.sheet();
    Block before = seam.before();
    boolean verse =
        sheet.after(before).filter(next -> areAlike(before, next)).isPresent()
            || sheet.before(before).filter(last -> areAlike(last, before)).isPresent();
    return verse ? -16 : 0;
  }

  private static boolean areAlike(Block one, Block other) {
    int length = one.text().length();
    return length <= LONGEST && length == other.text().length() && other.is(LineRole.TEXT);
  }
}
