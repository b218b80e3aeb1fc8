package digest.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the consultations that an article tells of. A step that puts a question begins the next;
 * what comes before the first question belongs to the first consultation.
 *
 * @param first the 0-based place of its first step among the steps of the article
 * @param steps at least one
 */
public record Consultation(int first, List<Step> steps) {
  public Consultation {
    steps = List.copyOf(steps);
    if (first < 0 || steps.isEmpty()) {
      throw new IllegalArgumentException(steps.size() + " steps from " + first);
    }
  }

  /** Those of an article, in its order; none where it has no steps. */
  public static List<Consultation> of(Article article) {
    return cut(article.steps());
  }

  static List<Consultation> cut(List<Step> steps) {
    List<Consultation> cut = new ArrayList<>();
    int first = 0;
    boolean asked = false;
    for (int i = 0; i < steps.size(); i++) {
      boolean asks = steps.get(i).stage() == Stage.QUESTION;
      if (asks && asked) {
        cut.add(new Consultation(first, steps.subList(first, i)));
        first = i;
      }
      asked |= asks;
    }
    if (!steps.isEmpty()) {
      cut.add(new Consultation(first, steps.subList(first, steps.size())));
    }
    return List.copyOf(cut);
  }

  /** The 0-based places of its steps among those of the article, in order. */
  public IntStream places() {
    return IntStream.range(first, first + steps.size());
  }
}
