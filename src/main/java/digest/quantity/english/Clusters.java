package digest.quantity.english;

/** Digits that are joined by signs and are no quantity: 3+5, 3-0, 1:2, 24/7, 1.2.3. */
final class Clusters {
  private Clusters() {}

  /** Whether a sign at a token joins the number before it to one after it. */
  static boolean joins(Tokens tokens, int at) {
    boolean sign =
        switch (tokens.word(at)) {
          case "+", "/", ":", "-", "." -> true;
          default -> false;
        };
    return sign
        && tokens.isGlued(at)
        && tokens.isGlued(at + 1)
        && tokens.isNumber(at + 1)
        && tokens.isNumber(at - 1);
  }

  /** The token after all that is joined to the number before a token. */
  static int after(Tokens tokens, int at) {
    int to = at;
    while (joins(tokens, to)) {
      to += 2;
    }
    return to;
  }
}
