package digest.model;

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
    return new Ledger(
        articles.stream().flatMap(article -> Consultation.of(article).stream()).toList());
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
