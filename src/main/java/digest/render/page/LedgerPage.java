package digest.render.page;

import java.util.List;
import java.util.Optional;

/**
 * {@code ledger.ftlh}: every consultation of the coverage, one row each, the newest first.
 *
 * @param articles how many they come from
 * @param columns the counts that some row gives a number for; each row has a cell for each
 * @param tables the same for programs
 */
public record LedgerPage(
    Frame page, int articles, List<Column> columns, List<Row> rows, List<Download> tables) {
  /**
   * What a column counts.
   *
   * @param count its word, such as {@code groups}
   * @param total absent where numbers must not be added
   */
  public record Column(String count, Optional<Total> total) {}

  /**
   * @param rows how many rows gave a number
   */
  public record Total(int sum, int rows) {}

  /**
   * A consultation.
   *
   * @param href of its article
   * @param title of the article, and the language it is in; said where no question was told
   * @param untranslated whether the page is English and the article is not
   * @param began absent where it is no other than {@code ended}
   * @param ended absent where no step has a date
   * @param reported the date of the article
   * @param printed whether that is when it was printed, and not when it happened
   * @param current whether it is the same as {@code ended}
   * @param day to sort by: an ISO date
   * @param placeKey to sort by: ASCII, in Chinese pinyin; empty where no place is known
   * @param answered people who answered and whom the text of {@code answers} does not name
   */
  public record Row(
      String href,
      String title,
      String lang,
      Optional<Passage> question,
      boolean draft,
      boolean untranslated,
      Optional<DateText> began,
      Optional<DateText> ended,
      DateText reported,
      boolean printed,
      boolean current,
      String day,
      List<Link> places,
      String placeKey,
      List<Cell> cells,
      List<Link> answered,
      List<Passage> answers,
      List<Passage> outcomes) {}

  /** What a consultation counts in a column; no number where its article gives none. */
  public record Cell(String count, Optional<Integer> number) {}

  /**
   * What a step says.
   *
   * @param pieces of its text, in order
   * @param badge what is to be said of its translation, if anything
   */
  public record Passage(String lang, List<Piece> pieces, Optional<String> badge) {}

  /** A piece of text, and where it leads if it is the name of somebody. */
  public record Piece(String text, Optional<String> href) {}

  /**
   * The ledger as a file.
   *
   * @param form {@code csv} or {@code json}
   */
  public record Download(String href, String form) {}
}
