package digest.quantity;

import java.math.BigDecimal;

/** Why two quantities do not agree, in words for an editor. */
final class Reason {
  private final Quantity zh;
  private final Quantity en;
  private final Fit fit;

  private Reason(Quantity zh, Quantity en, Fit fit) {
    this.zh = zh;
    this.en = en;
    this.fit = fit;
  }

  static String of(Quantity zh, Quantity en, Fit fit) {
    return new Reason(zh, en, fit).text();
  }

  /**
   * @param language the one that lacks it
   */
  static String missing(Quantity quantity, String language) {
    return quoted(quantity) + " is not in the " + language;
  }

  private String text() {
    return switch (fit.difference()) {
      case CHANGE -> quoted(en) + " " + change(en) + ", " + quoted(zh) + " " + change(zh);
      case DIRECTION ->
          quoted(en)
              + " "
              + direction(en)
              + " the number, "
              + quoted(zh)
              + " "
              + direction(zh)
              + " it";
      case UNIT, KIND -> told(en, fit.second()) + " is not " + told(zh, fit.first()) + kinds();
      case POWER_OF_TEN -> powerOfTen();
      case VALUE, DATE -> told(en, fit.second()) + " is not " + told(zh, fit.first());
      case VAGUER -> vaguer();
      case NONE, UNRELATED -> throw new IllegalArgumentException(fit.toString());
    };
  }

  private static String quoted(Quantity quantity) {
    return "`" + quantity.text() + "`";
  }

  /** As written, and what it says where that is not plain from how it is written. */
  private static String told(Quantity quantity, Meaning meaning) {
    String plain = Notation.of(meaning);
    return quantity.text().contains(plain)
        ? quoted(quantity)
        : quoted(quantity) + " (" + plain + ")";
  }

  private String kinds() {
    return fit.first().kind() == fit.second().kind()
        ? ": the units differ"
        : ": " + article(fit.second().kind()) + " is not " + article(fit.first().kind());
  }

  private static String article(Kind kind) {
    String word = kind.word();
    return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
  }

  private static String change(Quantity quantity) {
    return switch (quantity.change()) {
      case UP_BY -> "is by how much it rose";
      case UP_TO -> "is what it rose to";
      case DOWN_BY -> "is by how much it fell";
      case DOWN_TO -> "is what it fell to";
      case FROM -> "is what it rose or fell from";
      case NONE -> "is told as no change";
    };
  }

  private static String direction(Quantity quantity) {
    return quantity.precision().direction() > 0 ? "is above" : "is below";
  }

  private String powerOfTen() {
    BigDecimal chinese = ((Amount) fit.first()).value();
    BigDecimal english = ((Amount) fit.second()).value();
    int power = PowerOfTen.between(chinese, english);
    String factor = Notation.number(BigDecimal.ONE.scaleByPowerOfTen(Math.abs(power)));
    return quoted(en)
        + " is "
        + (power > 0 ? factor + " × " : "1/" + factor + " of ")
        + told(zh, fit.first());
  }

  private String vaguer() {
    boolean englishIs = Dates.fineness((When) fit.second()) < Dates.fineness((When) fit.first());
    return englishIs
        ? quoted(en) + " says less than " + told(zh, fit.first())
        : quoted(zh) + " says less than " + told(en, fit.second());
  }
}
