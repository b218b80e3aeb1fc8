package digest.content;

import digest.content.Header.WrittenStep;
import digest.content.schema.Values;
import digest.diagnostic.SourceText;
import digest.model.Article;
import digest.model.Citation;
import digest.model.DateOf;
import digest.model.Kind;
import digest.model.Language;
import digest.model.PartialDate;
import digest.model.Text;
import digest.model.Translates;
import digest.model.Translation;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes an article out of sound headers. What a draft lacks is filled in: its title by the headline
 * or the id, its summary by nothing, its date by the unknown one, its kind by that of a report.
 */
final class ArticleMaker {
  /** When a draft joined the digest that does not say. */
  private static final LocalDate NOT_ADDED = LocalDate.EPOCH;

  private ArticleMaker() {}

  static Article make(ArticleFiles files, ArticleText zh, Optional<ArticleText> en) {
    Values facts = zh.values();
    return new Article(
        files.id(),
        facts.get(Header.KIND).orElse(Kind.REPORT),
        facts.get(Header.DATE).orElse(PartialDate.UNKNOWN),
        facts.get(Header.DATE_OF).orElse(DateOf.PRINT),
        facts.get(Header.ADDED).orElse(NOT_ADDED),
        facts.get(Header.UPDATED),
        Header.text(facts.get(Header.OUTLET)),
        Set.copyOf(facts.list(Header.INFERRED)),
        citation(facts),
        facts.list(Header.BYLINES),
        Header.text(facts.get(Header.SPEAKER)),
        Header.texts(facts.list(Header.TOPICS)),
        Header.texts(facts.list(Header.REGIONS)),
        Header.texts(facts.list(Header.MECHANISMS)),
        Header.texts(facts.list(Header.PEOPLE)),
        Header.texts(facts.list(Header.RELATED)),
        facts.list(Header.STEPS).stream().map(WrittenStep::step).toList(),
        facts.list(Header.SOURCE_FIGURES),
        facts.list(Header.DERIVED_FIGURES),
        files.images(),
        files.isDraft(),
        translations(files.id(), zh, en));
  }

  private static Citation citation(Values facts) {
    return new Citation(
        Header.text(facts.get(Header.HEADLINE)),
        Header.text(facts.get(Header.SHOULDER)),
        Header.text(facts.get(Header.SUBTITLE)),
        Header.text(facts.get(Header.SECTION)));
  }

  private static Map<Language, Translation> translations(
      String id, ArticleText zh, Optional<ArticleText> en) {
    Map<Language, Translation> translations = new EnumMap<>(Language.class);
    translations.put(Language.ZH, translation(Language.ZH, id, zh));
    en.ifPresent(text -> translations.put(Language.EN, translation(Language.EN, id, text)));
    return translations;
  }

  private static Translation translation(Language language, String id, ArticleText text) {
    Values values = text.values();
    SourceText source = text.source();
    return new Translation(
        language,
        source,
        text.bodyStart(),
        values
            .get(Header.TITLE)
            .or(() -> values.get(Header.HEADLINE))
            .orElse(new Text(id, source.start())),
        values.get(Header.SUMMARY).orElse(new Text("", source.start())),
        values.list(Header.FIGURES),
        values.list(Header.STEPS).stream().map(WrittenStep::text).toList(),
        values.get(Header.TRANSLATES).orElse(Translates.NOTHING),
        text.allows());
  }
}
