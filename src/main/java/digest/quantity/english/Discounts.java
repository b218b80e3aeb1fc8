package digest.quantity.english;

import digest.quantity.Change;
import digest.quantity.Kind;
import java.util.Set;

/** What makes a change of a share by standing after it: 20 per cent off, 15 per cent less. */
final class Discounts {
  private static final Set<String> MORE =
      Vocabulary.set("more above over larger bigger longer faster higher dearer stronger heavier");

  private static final Set<String> LESS =
      Vocabulary.set(
          "less fewer below under off discount discounts cheaper smaller shorter lower slower"
              + " lighter under");

  private Discounts() {}

  static Set<String> words() {
    Set<String> words = new java.util.HashSet<>(MORE);
    words.addAll(LESS);
    words.addAll(Set.of("as", "many", "much", "off"));
    return words;
  }

  /** What follows a share, or money that is taken off. */
  static Change after(Tokens tokens, Found found) {
    int at = found.to();
    Kind kind = found.meaning().kind();
    boolean off = tokens.is(at, "off") && !tokens.isHyphen(at + 1) || tokens.is(at, "discount");
    if (kind == Kind.MONEY && off) {
      return Change.DOWN_BY;
    }
    if (kind != Kind.SHARE || tokens.isHyphen(at + 1) || isLimit(tokens, at)) {
      return Change.NONE;
    }
    boolean as = tokens.is(at + 1, "many") || tokens.is(at + 1, "much");
    boolean level = tokens.is(at, "as") && as && isPerCent(tokens, at - 1);
    return level
        ? Change.UP_TO
        : MORE.contains(tokens.word(at))
            ? Change.UP_BY
            : LESS.contains(tokens.word(at)) ? Change.DOWN_BY : Change.NONE;
  }

  private static boolean isPerCent(Tokens tokens, int at) {
    return tokens.is(at, "%") || tokens.is(at, "cent") || tokens.is(at, "percent");
  }

  /** Whether what follows begins the limit of another number: 5 per cent over 3 years. */
  private static boolean isLimit(Tokens tokens, int at) {
    boolean limit = tokens.is(at, "over") || tokens.is(at, "under");
    boolean period = tokens.is(at + 1, "the") || tokens.is(at + 1, "a");
    return limit
        && (period || !tokens.isWord(at + 1) || Numerals.at(tokens, at + 1, false).to() > 0);
  }
}
