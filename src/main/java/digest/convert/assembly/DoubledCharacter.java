package digest.convert.assembly;

import digest.convert.line.Reason;
import digest.han.Script;

/** A character stands on both sides of the seam; without one of them it is a word. */
record DoubledCharacter() implements SeamRule {
  static boolean isDoubled(Seam seam) {
    String before = seam.before().text();
    String after = seam.after().text();
    boolean same = seam.last() == seam.first() && Script.isHan(seam.first());
    return same
        && before.length() > 1
        && after.length() > 1
        && seam.grams().count("" + seam.last() + seam.first()) == 0
        && seam.grams().count(before.substring(before.length() - 2) + after.charAt(1)) > 0;
  }

  @Override
  public String name() {
    return "doubled";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "接缝两边重复一个字，去掉一个正好成词。",
        "A character stands on both sides of the seam; without one of them it is a word.");
  }

  @Override
  public int weigh(Seam seam) {
    return isDoubled(seam) ? 8 : 0;
  }
}
