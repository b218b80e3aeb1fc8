package digest.convert.assembly;

import digest.convert.line.Reason;

/** Speeches side by side take turns in the same order. */
record SameTurn() implements SeamRule {

  @Override
  public String name() {
    return "same-turn";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "几篇发言并排时，各栏按同样的次序轮流出现。", "Speeches side by side take turns in the same order.");
  }

  @Override
  public int weigh(Seam seam) {
    boolean turn =
        seam.sheet().turns().next(seam.before()).filter(seam.after()::equals).isPresent();
    return turn ? 7 : 0;
  }
}
