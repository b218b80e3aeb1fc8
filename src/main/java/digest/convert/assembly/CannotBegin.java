package digest.convert.assembly;

import digest.convert.line.Reason;

/** No sentence begins with such a mark or character. */
record CannotBegin() implements SeamRule {
  private static final String MARKS = "，。、；：？！”’）》」』】〉,;:?!)%％";
  private static final String TAILS = "的了着们性化者员度率吗呢吧";
  private static final int OFTEN = 4;

  @Override
  public String name() {
    return "cannot-begin";
  }

  @Override
  public Reason reason() {
    return new Reason("没有句子以这样的标点或字开头。", "No sentence begins with such a mark or character.");
  }

  @Override
  public int weigh(Seam seam) {
    if (MARKS.indexOf(seam.first()) >= 0) {
      return 10;
    }
    String first = String.valueOf(seam.first());
    boolean known = seam.grams().count(first) >= OFTEN;
    if (seam.after().text().startsWith("其中")) {
      return 3;
    }
    if (TAILS.contains(first) || known && seam.grams().countAsStart(first) == 0) {
      return 2;
    }
    String two = seam.after().text().substring(0, Math.min(2, seam.after().text().length()));
    return two.length() == 2 && seam.grams().countAsStart(two) > 0 ? -2 : 0;
  }
}
