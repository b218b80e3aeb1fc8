package digest.quantity.chinese;

/** Reads what begins with a number: a date, a share, or a number and its unit. */
final class NumbersWithUnits {
  private final Text text;
  private final Dates dates;
  private final Fractions fractions;
  private final Codes codes;
  private final Amounts amounts;
  private final Compounds compounds;

  NumbersWithUnits(Text text, Amounts amounts, Codes codes, Fractions fractions) {
    this.text = text;
    this.amounts = amounts;
    this.codes = codes;
    this.fractions = fractions;
    dates = new Dates(text);
    compounds = new Compounds(text);
  }

  Reading at(int start) {
    Numeral number = Numerals.at(text, start);
    if (!number.found()) {
      return Reading.NONE;
    }
    Reading date = dates.at(number);
    if (date.found()) {
      return date;
    }
    Reading fraction = fractions.of(number);
    if (fraction.found()) {
      return fraction;
    }
    return codes.numberAt(number, amounts.unitOf(number)) > 0
        ? Reading.NONE
        : compounds.joined(amounts.at(number));
  }
}
