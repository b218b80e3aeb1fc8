package digest.quantity.english;

/** Whether a number of four digits is a year or counts something. */
final class PlainYears {
  private PlainYears() {}

  /** Whether it is a year before those that are told every day: in 1842. */
  static boolean isOld(Tokens tokens, int at) {
    int year = tokens.small(at);
    boolean told =
        switch (tokens.word(at - 1)) {
          case "in", "since", "until", "year" -> true;
          default -> false;
        };
    return told && year >= 1000 && year < 1900 && isFree(tokens, at + 1);
  }

  /** 0 if it is surely a year, 1 if it is likely one, 2 if it is more likely a count. */
  static int doubt(Tokens tokens, int at) {
    String before = tokens.word(at - 1);
    boolean plural = Grammar.isPlural(tokens, at + 1);
    boolean round = tokens.small(at) % 100 == 0;
    return Years.SURE.contains(before) || !plural && (!round || Years.LIKELY.contains(before))
        ? 0
        : !plural || Years.LIKELY.contains(before) ? 1 : 2;
  }

  static boolean isYear(Tokens tokens, int at) {
    String before = tokens.word(at - 1);
    if (Years.NUMBERED.contains(before) || !isFree(tokens, at + 1)) {
      return false;
    }
    if (Years.SURE.contains(before)
        || Years.LIKELY.contains(before) && !tokens.is(at - 2, "total")) {
      return true;
    }
    return !Grammar.isPeople(tokens, at + 1);
  }

  /** Whether no unit, scale word or hyphenated noun follows. */
  static boolean isFree(Tokens tokens, int at) {
    boolean adjective = tokens.isHyphen(at) && tokens.isWord(at + 1);
    return !adjective
        && NumberWords.scale(tokens.word(at)) == 0
        && NumberWords.abbreviated(tokens.word(at)) == 0
        && (Measures.at(tokens, at).isNone() || tokens.is(at, "$"));
  }
}
