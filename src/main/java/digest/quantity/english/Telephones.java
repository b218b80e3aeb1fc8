package digest.quantity.english;

import java.util.Set;

/** Telephone numbers, which are no quantities: dial 110, Tel: +86 21 6289 1234. */
final class Telephones {
  private static final Set<String> CALLS =
      Vocabulary.set("dial dialled dialed dialing dialling tel fax telephone phone hotline call");

  private Telephones() {}

  static Set<String> words() {
    return CALLS;
  }

  /** The token after the number that is called; negative if no call begins at a token. */
  static int after(Tokens tokens, int at) {
    if (!CALLS.contains(tokens.word(at))) {
      return -1;
    }
    int number = at + 1;
    for (int i = 0; i < 4 && !tokens.isNumber(number); i++) {
      number += isBetween(tokens.word(number)) ? 1 : 0;
    }
    boolean long_ = tokens.isNumber(number) && tokens.length(number) >= 3 || number > at + 2;
    boolean told = tokens.isNumber(number) && long_ && isPlain(tokens, number);
    int to = told ? run(tokens, number) : -1;
    return told && !Grammar.isNoun(tokens, to) && Measures.at(tokens, to).isNone() ? to : -1;
  }

  private static boolean isBetween(String word) {
    return switch (word) {
      case ":", "+", "(", "no", ".", "on", "at", "number" -> true;
      default -> false;
    };
  }

  private static boolean isPlain(Tokens tokens, int at) {
    for (int i = 0; i < tokens.length(at); i++) {
      if (tokens.charAt(at, i) < '0' || tokens.charAt(at, i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The token after groups of digits with spaces, hyphens or brackets between them. */
  static int run(Tokens tokens, int number) {
    int to = number + 1;
    while (true) {
      boolean mark = tokens.is(to, "-") || tokens.is(to, ")") || tokens.is(to, "/");
      int next = mark ? to + 1 : to;
      if (!tokens.isNumber(next) || !isPlain(tokens, next)) {
        return to;
      }
      to = next + 1;
    }
  }
}
