package digest.render.marks;

import digest.model.Language;
import java.util.List;
import java.util.Map;

/** What was found in the blocks of an article, by language and by the number of the block. */
public final class Marks {
  /** Nothing to put in. */
  public static final Marks NONE = new Marks(Map.of());

  private final Map<Language, Map<Integer, List<Place>>> places;

  Marks(Map<Language, Map<Integer, List<Place>>> places) {
    this.places = Map.copyOf(places);
  }

  /** Words of a block that something is put to. */
  sealed interface Place {
    /** Offsets into the text of the block. */
    int from();

    int to();
  }

  /** A name or term. */
  record Named(int from, int to, Target target) implements Place {}

  /**
   * A figure.
   *
   * @param number counts the figures of the text, from 1
   * @param text as written
   * @param other as the other language would write it
   */
  record Figure(int from, int to, int number, String text, String other) implements Place {}

  /** In order. */
  List<Place> of(Language language, int block) {
    return places.getOrDefault(language, Map.of()).getOrDefault(block, List.of());
  }
}
