package digest.render.marks;

import digest.model.Language;
import java.util.List;
import java.util.Map;

/** What was found in the texts of an article, by language and place. */
public final class Marks {
  /** Nothing to put in. */
  public static final Marks NONE = new Marks(Map.of());

  private final Map<Language, Map<Spot, List<Place>>> places;

  Marks(Map<Language, Map<Spot, List<Place>>> places) {
    this.places = Map.copyOf(places);
  }

  /** Words that something is put to. */
  sealed interface Place {
    /** Offsets into the text of the spot. */
    int from();

    int to();
  }

  /** A name or term. */
  record Named(int from, int to, Target target) implements Place {}

  /**
   * A figure.
   *
   * @param number counts the figures of the text, from 1
   * @param other as the other language would write it
   */
  record Figure(int from, int to, int number, String other) implements Place {}

  /** In order. */
  List<Place> of(Language language, Spot spot) {
    return places.getOrDefault(language, Map.of()).getOrDefault(spot, List.of());
  }
}
