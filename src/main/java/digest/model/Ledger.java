package digest.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Every consultation that the articles tell of.
 *
 * @param consultations in {@link Consultation#NEWEST_FIRST}
 */
public record Ledger(List<Consultation> consultations) {
  public Ledger {
    consultations = consultations.stream().sorted(Consultation.NEWEST_FIRST).toList();
  }

  /** What of it may be added up over all consultations, and how many of them gave a number. */
  public record Total(int sum, int consultations) {}

  public static Ledger of(Collection<Article> articles) {
    return new Ledger(articles.stream().flatMap(article -> told(article).stream()).toList());
  }

  /** In the order of the steps; none of an article that has no steps. */
  private static List<Consultation> told(Article article) {
    List<Consultation> found = new ArrayList<>();
    int first = 0;
    boolean asked = false;
    for (int index = 0; index < article.steps().size(); index++) {
      boolean question = article.steps().get(index).stage() == Stage.QUESTION;
      if (question && asked) {
        found.add(new Consultation(article, found.size() + 1, first, index));
        first = index;
      }
      asked |= question;
    }
    if (!article.steps().isEmpty()) {
      found.add(new Consultation(article, found.size() + 1, first, article.steps().size()));
    }
    return found;
  }

  public boolean isEmpty() {
    return consultations.isEmpty();
  }

  /** How many articles they come from. */
  public int articles() {
    return (int) consultations.stream().map(row -> row.article().id()).distinct().count();
  }

  /** Whether any consultation gives a number for this. */
  public boolean has(Count count) {
    return !given(count).isEmpty();
  }

  /** Nothing where numbers must not be added, or where no consultation gives one. */
  public Optional<Total> total(Count count) {
    List<Integer> numbers = given(count);
    return count.isAdded() && !numbers.isEmpty()
        ? Optional.of(new Total(numbers.stream().mapToInt(Integer::intValue).sum(), numbers.size()))
        : Optional.empty();
  }

  private List<Integer> given(Count count) {
    return consultations.stream()
        .flatMap(row -> Optional.ofNullable(row.counts().get(count)).stream())
        .toList();
  }
}
