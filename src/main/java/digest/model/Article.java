package digest.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One story of the coverage: the facts that both languages share, and its text in each. A missing
 * translation is an absent entry. Chinese is always there.
 *
 * @param added when it joined the digest
 * @param updated when its substance last changed
 * @param inferred names of header fields that are our reading rather than print
 * @param images names of the image files that lie beside it, sorted
 * @param draft whether it comes from the drafts, and so is only ever previewed
 */
public record Article(
    String id,
    Kind kind,
    PartialDate date,
    DateOf dateOf,
    LocalDate added,
    Optional<LocalDate> updated,
    Optional<String> outlet,
    Set<String> inferred,
    Citation citation,
    List<Byline> bylines,
    Optional<String> speaker,
    List<String> topics,
    List<String> regions,
    List<String> mechanisms,
    List<String> people,
    List<String> related,
    List<Step> steps,
    List<Text> sourceFigures,
    List<DerivedFigure> derivedFigures,
    List<String> images,
    boolean draft,
    Map<Language, Translation> translations) {
  /** By date, newest first, a partial date counting as its first day; then by id. */
  public static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing((Article article) -> article.date().firstDay())
          .reversed()
          .thenComparing(Article::id);

  /** In the order of feeds: by the day of joining the digest, newest first; then by id. */
  public static final Comparator<Article> LATEST_ADDED =
      Comparator.comparing(Article::added).reversed().thenComparing(Article::id);

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(dateOf, "dateOf");
    Objects.requireNonNull(added, "added");
    Objects.requireNonNull(updated, "updated");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(speaker, "speaker");
    inferred = Collections.unmodifiableSet(new TreeSet<>(inferred));
    bylines = List.copyOf(bylines);
    topics = List.copyOf(topics);
    regions = List.copyOf(regions);
    mechanisms = List.copyOf(mechanisms);
    people = List.copyOf(people);
    related = List.copyOf(related);
    steps = List.copyOf(steps);
    sourceFigures = List.copyOf(sourceFigures);
    derivedFigures = List.copyOf(derivedFigures);
    images = List.copyOf(images);
    translations = Collections.unmodifiableMap(new EnumMap<>(translations));
    if (!translations.containsKey(Language.ZH)) {
      throw new IllegalArgumentException(id + " has no Chinese text");
    }
  }

  public Translation chinese() {
    return translations.get(Language.ZH);
  }

  public Optional<Translation> in(Language language) {
    return Optional.ofNullable(translations.get(language));
  }

  /** Its text in this language, or in Chinese where it has none. */
  public Translation readableIn(Language language) {
    return in(language).orElseGet(this::chinese);
  }

  /** The same article, its relations to these left out. */
  public Article withoutRelated(Set<String> ids) {
    if (related.stream().noneMatch(ids::contains)) {
      return this;
    }
    List<String> kept = related.stream().filter(id -> !ids.contains(id)).toList();
    return new Article(
        id,
        kind,
        date,
        dateOf,
        added,
        updated,
        outlet,
        inferred,
        citation,
        bylines,
        speaker,
        topics,
        regions,
        mechanisms,
        people,
        kept,
        steps,
        sourceFigures,
        derivedFigures,
        images,
        draft,
        translations);
  }

  /** When its substance last changed: what feeds give as the date. */
  public LocalDate changed() {
    return updated.orElse(added);
  }
}
