package digest.convert.assembly;

import digest.convert.line.Brackets;
import digest.convert.line.Reason;

/** What the first leaves open, a quotation, a title, a bracket, the second closes. */
record QuoteClosed() implements SeamRule {

  @Override
  public String name() {
    return "quote-closed";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "前段没有关上的引号、书名号、括号，在后段关上。",
        "What the first leaves open, a quotation, a title, a bracket, the second closes.");
  }

  @Override
  public int weigh(Seam seam) {
    Brackets before = seam.before().brackets();
    Brackets after = seam.after().brackets();
    if (before.isClosedBy(after)) {
      return 12;
    }
    if (!after.stray().isEmpty() && before.open().isEmpty()) {
      return -8;
    }
    return !before.open().isEmpty() && after.stray().isEmpty() ? -3 : 0;
  }
}
