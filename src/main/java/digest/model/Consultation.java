package digest.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One consultation that an article tells of: its steps from a question to before the next. Steps
 * before the first question belong to the first.
 *
 * @param number its place within the article, from 1
 * @param first 0-based index of its first step
 * @param end 0-based index behind its last step
 */
public record Consultation(Article article, int number, int first, int end) {
  /**
   * By {@link #day}, newest first; then by the id of the article; then by the place within it, the
   * last one first.
   */
  public static final Comparator<Consultation> NEWEST_FIRST =
      Comparator.comparing(Consultation::day)
          .reversed()
          .thenComparing(consultation -> consultation.article().id())
          .thenComparing(Comparator.comparingInt(Consultation::number).reversed());

  public Consultation {
    Objects.requireNonNull(article, "article");
    if (number < 1 || first < 0 || first >= end || end > article.steps().size()) {
      throw new IllegalArgumentException(
          article.id() + " has no consultation " + number + " of steps " + first + ".." + end);
    }
  }

  /** Those of an article, in the order of its steps; none where it has none. */
  public static List<Consultation> of(Article article) {
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

  /** The 0-based indices of its steps within the article. */
  public List<Integer> steps() {
    return IntStream.range(first, end).boxed().toList();
  }

  /** Those of a stage; of questions there is one at most. */
  public List<Integer> steps(Stage stage) {
    return steps().stream().filter(index -> step(index).stage() == stage).toList();
  }

  public Step step(int index) {
    return article.steps().get(index);
  }

  /**
   * What its steps count: the sum where numbers {@link Count#isAdded may be added}, else the
   * greatest of them.
   */
  public Map<Count, Integer> counts() {
    Map<Count, Integer> counts = new EnumMap<>(Count.class);
    for (int index : steps()) {
      step(index)
          .counts()
          .forEach(
              (count, number) ->
                  counts.merge(count, number, count.isAdded() ? Integer::sum : Math::max));
    }
    return Collections.unmodifiableMap(counts);
  }

  /** The earliest date that its steps give. */
  public Optional<PartialDate> began() {
    return dates().stream().min(Comparator.naturalOrder());
  }

  /** The latest date that its steps give. */
  public Optional<PartialDate> ended() {
    return dates().stream().max(Comparator.naturalOrder());
  }

  /**
   * The day it is listed under, a partial date counting as its first day: the last that is known of
   * it. The last consultation of an article reaches up to the date of the article; an earlier one
   * ends with its own steps, and where they give no date, nothing but that of the article is known.
   */
  public LocalDate day() {
    LocalDate reported = article.date().firstDay();
    LocalDate told = ended().map(PartialDate::firstDay).orElse(reported);
    boolean last = end == article.steps().size();
    return last && told.isBefore(reported) ? reported : told;
  }

  private List<PartialDate> dates() {
    return steps().stream().flatMap(index -> step(index).date().stream()).toList();
  }
}
