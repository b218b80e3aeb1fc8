package digest.check.words;

import digest.terms.Mention;

/** What a text quotes at length, or by its title: words that are not its own. */
final class Citations {
  /** A quotation this long is more than a term in quotes, such as “专精特新”企业. */
  private static final int LONG = 12;

  private Citations() {}

  /** Whether it stands in 《》, or in a quotation that says more than it. */
  static boolean holds(String text, Mention<?> mention) {
    return isWithin(text, mention, '《', '》', 0) || isWithin(text, mention, '“', '”', LONG);
  }

  /** Whether it stands in ‘’: the word-for-word sense of something, in English. */
  static boolean isGloss(String text, Mention<?> mention) {
    return isWithin(text, mention, '‘', '’', 0);
  }

  private static boolean isWithin(
      String text, Mention<?> mention, char open, char close, int least) {
    int from = text.lastIndexOf(open, mention.start());
    int to = text.indexOf(close, mention.end());
    return from >= 0
        && to >= 0
        && text.indexOf(close, from) == to
        && to - from - 1 >= Math.max(least, 1);
  }
}
