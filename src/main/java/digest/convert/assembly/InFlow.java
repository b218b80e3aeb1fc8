package digest.convert.assembly;

import digest.convert.line.Reason;

/** What stands below a finished paragraph usually begins one of its own. */
record InFlow() implements SeamRule {

  @Override
  public String name() {
    return "in-flow";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "上面是完整段落的行，通常另起一段。",
        "What stands below a finished paragraph usually begins one of its own.");
  }

  @Override
  public int weigh(Seam seam) {
    return !seam.isInFlow() ? 0 : seam.isNextButOne() ? -2 : -4;
  }
}
