package digest.convert.assembly;

import digest.convert.line.Reason;
import digest.han.Script;

/** The characters on both sides of the seam make a word that stands elsewhere on the page. */
record WordAcross() implements SeamRule {
  private static final double CLOSE = 0.4;
  private static final double LOOSE = 0.12;

  @Override
  public String name() {
    return "word-across";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "接缝两边的字合成本版别处出现过的词。",
        "The characters on both sides of the seam make a word that stands elsewhere on the page.");
  }

  @Override
  public int weigh(Seam seam) {
    char last = seam.last();
    char first = seam.first();
    if (!Script.isHan(last) || !Script.isHan(first)) {
      return 0;
    }
    int across = seam.grams().longestAcross(seam.before().text(), seam.after().text());
    double bond = seam.grams().bond(last, first);
    if (seam.grams().wants(last, first) || seam.grams().wantsBefore(first, last)) {
      return -4;
    }
    if (across > 3) {
      return 8;
    }
    int byBond = bond >= CLOSE ? 6 : bond >= LOOSE ? 3 : bond > 0 ? 1 : -1;
    return Math.max(byBond, across == 3 ? 4 : byBond);
  }
}
