package digest.quantity.english;

import digest.quantity.Precision;
import digest.quantity.english.Phrases.Phrase;

/** The words around a figure that say how closely it is meant. */
final class FigureHedges {
  private FigureHedges() {}

  /** With the precision words before it, none of them before the token {@code floor}. */
  static Figure hedgedBefore(Tokens tokens, Figure figure, int floor) {
    Phrase<Precision> hedge = Hedges.before(tokens, figure.from(), floor);
    int from = figure.from() - hedge.length();
    if (hedge.length() == 0 || !isMeant(tokens, figure, from, hedge)) {
      return figure;
    }
    return figure.hedged(
        from, figure.precision() == Precision.AS_GIVEN ? hedge.value() : figure.precision());
  }

  /** Not "under 7 headings", nor "over two days". */
  private static boolean isMeant(Tokens tokens, Figure figure, int from, Phrase<Precision> hedge) {
    if (hedge.length() > 1) {
      return true;
    }
    boolean period = Measures.isPeriod(figure.measure());
    return switch (tokens.word(from)) {
      case "under", "beyond" -> !figure.isBare();
      case "within" -> !figure.isBare();
      case "over" ->
          !period
              || Ages.isTold(tokens, figure.from(), figure.from())
              || figure.precision() == Precision.AS_GIVEN && isAfterPreposition(tokens, from);
      default -> true;
    };
  }

  private static boolean isAfterPreposition(Tokens tokens, int at) {
    return switch (tokens.word(at - 1)) {
      case "for",
          "in",
          "of",
          "with",
          "after",
          "to",
          "by",
          "from",
          "at",
          "is",
          "was",
          "were",
          "last",
          "lasted",
          "took",
          "takes",
          "spent",
          "just",
          "well" ->
          true;
      default -> false;
    };
  }
}
