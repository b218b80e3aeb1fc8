package digest.check.marks;

import digest.diagnostic.Rule;
import java.util.function.Consumer;

/** Digits and Latin letters are of half width in both languages. */
final class FullWidthLetters implements ProseRule {
  static final Rule FULL_WIDTH_LETTER =
      Rule.warning(
          "full-width-letter", "A digit or Latin letter is as wide as a Chinese character.");

  private static final int WIDER = 'Ａ' - 'A';

  @Override
  public void find(Prose prose, Consumer<Finding> found) {
    for (int i = 0; i < prose.text().length(); i++) {
      if (prose.text().charAt(i) > '\uFF00' && isWide(prose, i) && prose.isOurs(i)) {
        int end = i + 1;
        while (isWide(prose, end) && prose.isOurs(end)) {
          end++;
        }
        found.accept(
            Finding.mended(
                FULL_WIDTH_LETTER,
                i,
                end,
                prose.quoted(i, end) + " is typed with Chinese width",
                narrow(prose.text().substring(i, end))));
        i = end;
      }
    }
  }

  private static boolean isWide(Prose prose, int index) {
    char c = prose.at(index);
    return isLetterOrDigit(c)
        || c == '％'
        || c == '．' && isLetterOrDigit(prose.at(index - 1)) && isLetterOrDigit(prose.at(index + 1));
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
  }

  private static String narrow(String wide) {
    StringBuilder narrow = new StringBuilder();
    wide.chars().forEach(c -> narrow.append((char) (c - WIDER)));
    return narrow.toString();
  }
}
