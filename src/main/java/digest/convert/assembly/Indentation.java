package digest.convert.assembly;

import digest.convert.line.Reason;

/** Paragraphs are indented on this page: a line that is not goes on. */
record Indentation() implements SeamRule {

  @Override
  public String name() {
    return "indent";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "本版段首缩进：不缩进的行是接上文的。", "Paragraphs are indented on this page: a line that is not goes on.");
  }

  @Override
  public int weigh(Seam seam) {
    if (!seam.sheet().isIndented()) {
      return 0;
    }
    return Sheet.isIndented(seam.after()) ? -10 : 6;
  }
}
