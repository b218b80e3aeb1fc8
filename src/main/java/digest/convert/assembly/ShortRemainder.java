package digest.convert.assembly;

import digest.convert.line.Reason;

/** The second ends a sentence after a few characters: the tail of one that began elsewhere. */
record ShortRemainder() implements SeamRule {
  private static final int FEW = 6;

  /** No paragraph is so short, unless it is a cry. */
  private static final int TINY = 8;

  private static final int LONGEST = 16;

  @Override
  public String name() {
    return "short-remainder";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "后段一开头几个字就是句末，只能是上文的尾巴。",
        "The second ends a sentence after a few characters: the tail of one that began elsewhere.");
  }

  @Override
  public int weigh(Seam seam) {
    String text = seam.after().text();
    int end = 0;
    while (end < Math.min(text.length(), LONGEST) && "。！？".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean whole = end + 1 >= text.length();
    if (whole && end < LONGEST) {
      return end < TINY ? 10 : 6;
    }
    return end < FEW ? 4 : 0;
  }
}
