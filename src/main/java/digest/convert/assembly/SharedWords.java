package digest.convert.assembly;

import digest.convert.line.Reason;

/** The second shares more words with the article of the first than with the one it stands in. */
record SharedWords() implements SeamRule {

  @Override
  public String name() {
    return "shared-words";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "后段的用词更像前段所在的文章，而不像它现在所处的文章。",
        "The second shares more words with the article of the first than with the one it stands"
            + " in.");
  }

  @Override
  public int weigh(Seam seam) {
    return seam.sheet().affinity().gain(seam.before(), seam.after());
  }
}
