package digest.convert.assembly;

import digest.convert.line.Reason;
import digest.han.Script;

/** A character stands on both sides of the seam; without one of them it is a word. */
record DoubledCharacter() implements SeamRule {
  private static final int LONGEST = 16;
  private static final String NUMERALS = "百千万亿";

  /** Said twice in good Chinese. */
  private static final String REDUPLICATED = "天人年日种个家处时常渐往看想说走慢好大小多一点步层代样件条片阵人";

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
    int length = overlap(seam).length();
    return length == 0 ? 0 : length == 1 ? 8 : 12;
  }

  /**
   * What stands on both sides and is to be read once: some characters, or one, if it makes a word
   * of the page with what is before and after it. Empty where there is none.
   */
  static String overlap(Seam seam) {
    String before = seam.before().text();
    String after = seam.after().text();
    for (int length = Math.min(LONGEST, Math.min(before.length(), after.length()) - 1);
        length > 1;
        length--) {
      String shared = after.substring(0, length);
      if (before.endsWith(shared) && Script.isHan(shared.charAt(0)) && !isPair(shared)) {
        return shared;
      }
    }
    return isDoubled(seam, before, after) ? after.substring(0, 1) : "";
  }

  /** One character twice: 天天, 看看. */
  private static boolean isPair(String shared) {
    return shared.length() == 2 && shared.charAt(0) == shared.charAt(1);
  }

  private static boolean isDoubled(Seam seam, String before, String after) {
    boolean same = seam.last() == seam.first() && Script.isHan(seam.first());
    if (!same || before.length() < 2 || after.length() < 2) {
      return false;
    }
    boolean never = seam.grams().count("" + seam.last() + seam.first()) == 0;
    String across = before.substring(before.length() - 2) + after.charAt(1);
    boolean counted = NUMERALS.indexOf(seam.first()) >= 0;
    boolean next = seam.isAdjacent() && REDUPLICATED.indexOf(seam.first()) < 0;
    return never && (counted || next || seam.grams().count(across) > 0);
  }
}
