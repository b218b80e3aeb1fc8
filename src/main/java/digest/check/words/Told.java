package digest.check.words;

import digest.diagnostic.Span;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Entity;
import digest.model.Person;
import digest.model.Region;
import digest.model.Term;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the two texts of an article name. Entities are those of the site, told by identity. */
final class Told {
  private final Article article;
  private final Lexicon lexicon;
  private final List<List<Row>> runs;
  private final Set<Entity> chinese = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Entity> english = Collections.newSetFromMap(new IdentityHashMap<>());

  Told(Article article, AlignedDocument document, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    this.runs = Rows.of(article, document, lexicon);
    chineseParts()
        .flatMap(part -> part.chinese().stream())
        .forEach(mention -> chinese.addAll(mention.meant()));
    englishParts()
        .flatMap(part -> part.english().stream())
        .flatMap(mention -> mention.meant().stream())
        .filter(rendering -> !rendering.avoided())
        .forEach(rendering -> english.add(rendering.entity()));
  }

  Article article() {
    return article;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<List<Row>> runs() {
    return runs;
  }

  /** Parts that have a twin. */
  Stream<Row> pairs() {
    return runs.stream().flatMap(List::stream).filter(Row::isPair);
  }

  Stream<Part> chineseParts() {
    return runs.stream().flatMap(List::stream).flatMap(row -> row.chinese().stream());
  }

  Stream<Part> englishParts() {
    return runs.stream().flatMap(List::stream).flatMap(row -> row.english().stream());
  }

  boolean isInChinese(Entity entity) {
    return chinese.contains(entity);
  }

  boolean isInEnglish(Entity entity) {
    return english.contains(entity);
  }

  /** What the Chinese names. */
  Stream<Entity> named() {
    return chinese.stream().sorted(Comparator.comparing(Entity::id));
  }

  /** Where the Chinese names it first. */
  Optional<Span> placeOf(Entity entity) {
    return chineseParts()
        .flatMap(
            part ->
                part.chinese().stream()
                    .filter(mention -> mention.meant().stream().anyMatch(one -> one == entity))
                    .map(part::span))
        .findFirst();
  }

  /** Whether these characters stand anywhere in the Chinese. */
  boolean holds(String han) {
    return chineseParts().anyMatch(part -> part.text().contains(han));
  }

  /** Where these characters stand first in the Chinese, other than in the name of a person. */
  Optional<Span> placeOf(String han) {
    return chineseParts().flatMap(part -> placeOf(han, part).stream()).findFirst();
  }

  private static Optional<Span> placeOf(String han, Part part) {
    for (int at = part.text().indexOf(han); at >= 0; at = part.text().indexOf(han, at + 1)) {
      int place = at;
      if (part.chinese().stream()
          .filter(mention -> mention.meant().get(0) instanceof Person)
          .noneMatch(person -> person.start() <= place && place < person.end())) {
        return Optional.of(part.places().span(at, at + han.length()));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the Chinese speaks of it: by name, by its short name, as a member of what it names, or
   * as a fact of the article.
   */
  boolean isSpokenOf(Region region) {
    Places places = lexicon.places();
    return isInChinese(region)
        || places.implied(article).contains(region)
        || places.shortNames(region).stream().anyMatch(this::holds)
        || places.regions().all().stream()
            .filter(this::isInChinese)
            .anyMatch(named -> named.members().contains(region.id()));
  }

  /** Whether the Chinese names it by more than its short form. */
  boolean isToldInFull(Term term) {
    return chineseParts()
        .anyMatch(part -> Organisations.isToldInFull(term.name().zh(), part.text()));
  }
}
