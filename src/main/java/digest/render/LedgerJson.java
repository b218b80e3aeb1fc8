package digest.render;

import digest.model.Article;
import digest.model.Consultation;
import digest.model.Count;
import digest.model.Language;
import digest.model.PartialDate;
import digest.model.Region;
import digest.model.Step;
import digest.model.Translation;
import digest.plan.Section;
import digest.plan.Subject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger as JSON. Keys are the same in both languages and keep their meaning; new ones may join
 * under the same {@code format}. {@code assets/ledger.schema.json} tells what they mean. What is
 * not known is left out.
 */
final class LedgerJson {
  private static final int FORMAT = 1;
  private static final String SCHEMA = "assets/ledger.schema.json";

  private final View view;
  private final LedgerRows rows;

  private LedgerJson(View view, LedgerRows rows) {
    this.view = view;
    this.rows = rows;
  }

  static String of(View view, LedgerRows rows) {
    return new LedgerJson(view, rows).ledger() + "\n";
  }

  private Json ledger() {
    return new Json()
        .put("format", FORMAT)
        .put("schema", view.address(SCHEMA))
        .put("language", view.language().tag())
        .put("url", view.absolute(view.page().path()))
        .put("title", view.settings().title().in(view.language()))
        .put("totals", totals())
        .put("consultations", rows.ledger().consultations().stream().map(this::row).toList());
  }

  private Json totals() {
    Json totals = new Json();
    for (Count count : Count.values()) {
      rows.ledger()
          .total(count)
          .ifPresent(
              total ->
                  totals.put(
                      count.word(),
                      new Json()
                          .put("sum", total.sum())
                          .put("consultations", total.consultations())));
    }
    return totals;
  }

  private Json row(Consultation row) {
    Article article = row.article();
    Translation text = article.readableIn(view.language());
    return new Json()
        .put("entry", article.id())
        .put("number", row.number())
        .put("url", view.address(new Subject.ArticleText(article.id())))
        .put("title", said(text.language(), text.title().value()))
        .put("date", iso(Optional.of(article.date())))
        .put("dateOf", article.dateOf().word())
        .put("began", iso(row.began()))
        .put("ended", iso(row.ended()))
        .put("places", rows.places(article).stream().map(this::place).toList())
        .put("counts", counts(row.counts()))
        .put("answeredBy", rows.answered(row).stream().map(this::person).toList())
        .put("steps", row.steps().stream().map(index -> step(row, index)).toList());
  }

  private static Json said(Language language, String text) {
    return new Json().put("language", language.tag()).put("text", text);
  }

  private static Optional<String> iso(Optional<PartialDate> date) {
    return date.filter(PartialDate::isKnown).map(PartialDate::toString);
  }

  private Json place(Region place) {
    return new Json()
        .put("id", place.id())
        .put("name", place.name().in(view.language()))
        .put("province", rows.province(place).map(outer -> outer.name().in(view.language())))
        .put("url", view.address(new Subject.EntityPage(Section.REGIONS, place.id(), 1)));
  }

  private Json person(String id) {
    return new Json()
        .put("id", id)
        .put("name", rows.person(id))
        .put("url", view.address(new Subject.EntityPage(Section.PEOPLE, id, 1)));
  }

  private static Json counts(Map<Count, Integer> counts) {
    Json numbers = new Json();
    counts.forEach((count, number) -> numbers.put(count.word(), number));
    return numbers;
  }

  private Json step(Consultation row, int index) {
    Step step = row.step(index);
    LedgerRows.Told told = rows.told(row.article(), index);
    return said(told.language(), told.text())
        .put("stage", step.stage().word())
        .put("date", iso(step.date()))
        .put("counts", counts(step.counts()))
        .put("translation", told.state().name().toLowerCase(Locale.ROOT));
  }
}
