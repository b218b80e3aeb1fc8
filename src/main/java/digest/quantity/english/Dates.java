package digest.quantity.english;

/** Reads a date or a part of one, in whichever way it is written. */
final class Dates {
  private Dates() {}

  /** The date that begins at a token; {@link Found#NONE} if none does. */
  static Found at(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    return tokens.isNumber(at) ? digits(reading, at) : word(reading, at);
  }

  private static Found digits(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    Found found = NumericDates.date(tokens, at);
    if (found.isNone()) {
      found = NumericDates.time(tokens, at);
    }
    if (found.isNone()) {
      found = NumericDates.sharedTime(tokens, at);
    }
    if (found.isNone()) {
      found = Parts.ordinal(reading, at);
    }
    if (found.isNone()) {
      found = Centuries.at(reading, at);
    }
    if (found.isNone()) {
      found = Years.second(reading, at);
    }
    if (found.isNone()) {
      found = Days.day(reading, at);
    }
    return found.isNone() ? Years.absolute(reading, at) : found;
  }

  private static Found word(Reading reading, int at) {
    Found found = Days.month(reading, at);
    if (found.isNone()) {
      found = Parts.edge(reading, at);
    }
    if (found.isNone()) {
      found = Parts.ordinal(reading, at);
    }
    if (found.isNone()) {
      found = Parts.letter(reading, at);
    }
    if (found.isNone()) {
      found = Centuries.at(reading, at);
    }
    return found.isNone() ? Years.relative(reading, at) : found;
  }
}
