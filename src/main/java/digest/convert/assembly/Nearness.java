package digest.convert.assembly;

import digest.convert.line.Reason;

/** A torn sentence mostly goes on in the next line, or beyond a picture. */
record Nearness() implements SeamRule {

  @Override
  public String name() {
    return "next-line";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "被切断的句子多半接在下一行，或隔着一张图片。",
        "A torn sentence mostly goes on in the next line, or beyond a picture.");
  }

  @Override
  public int weigh(Seam seam) {
    boolean turns = seam.sheet().turns().cover(seam.before());
    if (seam.isAdjacent()) {
      return turns ? 1 : 6;
    }
    if (seam.isAcrossPicture()) {
      return turns ? 1 : 5;
    }
    if (seam.isAcrossSubhead()) {
      return -8;
    }
    return seam.isNext() || seam.isNextButOne() ? 0 : -2;
  }
}
