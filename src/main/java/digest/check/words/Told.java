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
  private final Set<Entity> spokenOf = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Entity> english = Collections.newSetFromMap(new IdentityHashMap<>());

  Told(Article article, AlignedDocument document, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    this.runs = Rows.of(article, document, lexicon);
    chineseParts()
        .flatMap(part -> part.chinese().stream())
        .forEach(mention -> chinese.addAll(mention.meant()));
    lexicon.places().ofFacts(article).forEach(this::speakOf);
    chinese.stream()
        .filter(Region.class::isInstance)
        .map(Region.class::cast)
        .forEach(this::speakOf);
    chineseParts().forEach(part -> spokenOf.addAll(lexicon.places().inRow(part.text())));
    englishParts()
        .flatMap(part -> part.english().stream())
        .flatMap(mention -> mention.meant().stream())
        .filter(rendering -> !rendering.avoided())
        .forEach(rendering -> english.add(rendering.entity()));
  }

  /** Whether an article's own region, or one around it. */
  boolean isOfFacts(Region region) {
    return lexicon.places().ofFacts(article).stream()
        .anyMatch(one -> one == region || lexicon.places().above(one).contains(region));
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

  /** People and places that the Chinese speaks of, by their ids. */
  Stream<Entity> spokenOf() {
    return Stream.concat(chinese.stream().filter(Person.class::isInstance), spokenOf.stream())
        .sorted(Comparator.comparing(Entity::id));
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
   * Whether the Chinese speaks of it: by name, by its short name, as a member of what it names or
   * what that lies in, or as a fact of the article.
   */
  boolean isSpokenOf(Region region) {
    return spokenOf.contains(region)
        || lexicon.places().shortNames(region).stream().anyMatch(this::holds);
  }

  private void speakOf(Region region) {
    spokenOf.add(region);
    spokenOf.addAll(lexicon.places().above(region));
    spokenOf.addAll(lexicon.places().members(region));
  }

  /** Whether the Chinese names it by more than its short form. */
  boolean isToldInFull(Term term) {
    return chineseParts()
        .anyMatch(part -> Organisations.isToldInFull(term.name().zh(), part.text()));
  }
}
