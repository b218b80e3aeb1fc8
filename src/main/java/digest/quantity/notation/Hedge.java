package digest.quantity.notation;

import digest.quantity.Precision;
import digest.quantity.Quantity;
import java.util.List;
import java.util.Map;

/** The word before a number that says how closely it is meant. */
enum Hedge {
  ENGLISH(
      Map.of(
          Precision.AS_GIVEN, "",
          Precision.ABOUT, "about ",
          Precision.MORE_THAN, "more than ",
          Precision.AT_LEAST, "at least ",
          Precision.LESS_THAN, "less than ",
          Precision.AT_MOST, "at most "),
      "nearly ",
      List.of("近", "将近", "接近", "逼近")),
  CHINESE(
      Map.of(
          Precision.AS_GIVEN, "",
          Precision.ABOUT, "约",
          Precision.MORE_THAN, "超过",
          Precision.AT_LEAST, "至少",
          Precision.LESS_THAN, "不到",
          Precision.AT_MOST, "至多"),
      "近",
      List.of("nearly", "almost", "close to", "approaching"));

  private static final String ROUNDED = "≈ ";

  private final Map<Precision, String> words;
  private final String nearly;
  private final List<String> nearlyThere;

  /**
   * @param nearly said for what is not quite reached, rather than kept below
   * @param nearlyThere how the other language begins to say so
   */
  Hedge(Map<Precision, String> words, String nearly, List<String> nearlyThere) {
    this.words = words;
    this.nearly = nearly;
    this.nearlyThere = nearlyThere;
  }

  /** Ends in a space where one is due; empty where nothing is said. */
  String of(Quantity quantity) {
    boolean near =
        quantity.precision() == Precision.LESS_THAN
            && nearlyThere.stream().anyMatch(quantity.text()::startsWith);
    return near ? nearly : words.getOrDefault(quantity.precision(), "");
  }

  /** What says that digits were cut; "about" says it already. */
  static String rounded(Converted told, Quantity quantity) {
    return told.rounded() && quantity.precision() != Precision.ABOUT ? ROUNDED : "";
  }
}
