package digest.model;

import java.util.Objects;

/**
 * How an article fared when it was checked: what its pages tell readers of it.
 *
 * @param figures of both languages, compared with one another
 * @param print figures of the Chinese text, looked up among those of the printed article; none
 *     where the header lists none
 * @param names of people and regions of the header that the Chinese text has, looked for in English
 * @param terms of the glossary that the Chinese text has, looked for in English
 * @param missing parts of the Chinese that the English lacks
 * @param stale parts of the English whose Chinese changed since
 * @param read parts of the English, title and summary included, that somebody has stamped as read
 *     against the Chinese, be it the Chinese of now or an older one
 */
public record Review(
    Tally figures, Tally print, Tally names, Tally terms, int missing, int stale, Tally read) {
  /** How many of so many were as they should be. */
  public record Tally(int sound, int all) {
    public static final Tally NONE = new Tally(0, 0);

    public Tally {
      if (sound < 0 || sound > all) {
        throw new IllegalArgumentException(sound + " of " + all);
      }
    }

    public Tally plus(Tally other) {
      return new Tally(sound + other.sound, all + other.all);
    }
  }

  /** Of an article that nobody checked. */
  public static final Review NONE =
      new Review(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, 0, 0, Tally.NONE);

  public Review {
    Objects.requireNonNull(figures, "figures");
    Objects.requireNonNull(print, "print");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(read, "read");
  }
}
