package digest.convert.assembly;

/**
 * What it costs that the article changes from one text to the next, in the units in which {@link
 * Vocabulary#likeness} says how much they have in common.
 */
final class Costs {
  /** In the flow of a column, between two whole paragraphs. */
  static final double AT_PARAGRAPH = 12;

  static final double AT_SUBHEAD = 9;

  /** A subhead always belongs to what stands below it. */
  static final double BEHIND_SUBHEAD = 60;

  /** After the end of a sentence that came from elsewhere. */
  static final double AFTER_GUEST = 8;

  static final double AFTER_TORN = 6;

  /** Text right below a headline belongs to another article. */
  static final double OTHER_THAN_HEAD = 22;

  /** Text behind a break belongs to another article than the one above it. */
  static final double OTHER_THAN_ABOVE = 2;

  /** Text that stands where a sentence was cut in two is of the article it was cut for. */
  static final double INTERRUPTED = 10;

  /** Text right below a label, with no headline, belongs to some article. */
  static final double AFTER_LABEL = 14;

  /** Text belongs to no headline. */
  static final double FRAGMENT = 5;

  /** Nor does it stand where that fragment begins. */
  static final double OTHER_FRAGMENT = 14;

  /** Text goes on below the signature of its author. */
  static final double AFTER_SIGNATURE = 12;

  /** A text that names a speaker is rather from what was made of that speaker's words. */
  static final double SPEAKER_NAMED = 12;

  /** An opening and what stands below the portrait of its turn. */
  static final double SAME_TURN = 14;

  /** The two sides of a seam belong to two articles. */
  static final double SEAM = 30;

  /** How many times the words of a heading count. */
  static final int HEAD_COUNTS = 3;

  private Costs() {}
}
