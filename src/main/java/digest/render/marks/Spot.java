package digest.render.marks;

/**
 * Which words of a text.
 *
 * @param number of the figure, step or block in its text, from 0; 0 for the summary
 */
public record Spot(Part part, int number) {
  /** What of a text is read, in the order of its page. */
  public enum Part {
    SUMMARY,
    KEY_FIGURE,
    STEP,
    BLOCK
  }

  /** What stands at the head of an article. */
  public static final Spot SUMMARY = new Spot(Part.SUMMARY, 0);

  public static Spot keyFigure(int number) {
    return new Spot(Part.KEY_FIGURE, number);
  }

  public static Spot step(int number) {
    return new Spot(Part.STEP, number);
  }

  public static Spot block(int number) {
    return new Spot(Part.BLOCK, number);
  }
}
