package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.line.Reason;

/** Short lines of equal length below one another are verse or a list, not one sentence. */
record Verse() implements SeamRule {
  private static final int LONGEST = 14;
  private static final int VERSES = 4;

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
    boolean alike =
        isShort(before)
            && (sheet.after(before).filter(next -> areAlike(before, next)).isPresent()
                || sheet.before(before).filter(last -> areAlike(last, before)).isPresent());
    return alike || isInVerse(sheet, before) || isInVerse(sheet, seam.after()) ? -24 : 0;
  }

  private static boolean isInVerse(Sheet sheet, Block block) {
    return isShort(block) && inARow(sheet, block) >= VERSES;
  }

  /** How many short texts stand below one another here. */
  private static int inARow(Sheet sheet, Block block) {
    int first = block.at();
    int last = block.at();
    while (first > 0 && last - first < VERSES && isShort(sheet.blocks().get(first - 1))) {
      first--;
    }
    while (last + 1 < sheet.blocks().size()
        && last - first < VERSES
        && isShort(sheet.blocks().get(last + 1))) {
      last++;
    }
    return last - first + 1;
  }

  private static boolean isShort(Block block) {
    return block.is(LineRole.TEXT) && block.text().length() <= LONGEST;
  }

  private static boolean areAlike(Block one, Block other) {
    return isShort(other) && one.text().length() == other.text().length();
  }
}
