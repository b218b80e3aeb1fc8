package digest.markdown;

/**
 * What a block is made of, as far as two languages should agree on it.
 *
 * @param items of a list, those of inner lists among them
 * @param numbered whether the list, or the outermost one, is numbered
 * @param rows of a table, its head among them
 * @param columns of a table: the cells of its longest row
 * @param paragraphs within it, as in a quotation; those of a tight list do not count
 * @param notes how often it refers to footnotes
 */
public record Shape(int items, boolean numbered, int rows, int columns, int paragraphs, int notes) {
  /** That of a heading or a plain paragraph. */
  static final Shape PLAIN = new Shape(0, false, 0, 0, 0, 0);
}
