package digest.render;

import digest.model.Article;
import digest.model.Consultation;
import digest.model.Count;
import digest.model.DateOf;
import digest.model.Language;
import digest.model.Ledger;
import digest.model.PartialDate;
import digest.model.Person;
import digest.model.Region;
import digest.model.Stage;
import digest.plan.Section;
import digest.plan.Subject;
import digest.render.page.LedgerPage;
import digest.render.page.LedgerPage.Cell;
import digest.render.page.LedgerPage.Column;
import digest.render.page.LedgerPage.Download;
import digest.render.page.LedgerPage.Passage;
import digest.render.page.LedgerPage.Piece;
import digest.render.page.LedgerPage.Row;
import digest.render.page.LedgerPage.Total;
import digest.render.page.Link;
import digest.terms.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the ledger of all consultations. */
final class LedgerPages {
  /** Those the table has columns for; the files for programs have all there are. */
  private static final List<Count> COLUMNS =
      List.of(
          Count.MONTHS,
          Count.GROUPS,
          Count.SEMINARS,
          Count.REPORTS,
          Count.PROPOSALS,
          Count.RECOMMENDATIONS);

  private final View view;
  private final LedgerRows rows;
  private final Ledger ledger;
  private final List<Count> counts;

  private LedgerPages(View view) {
    this.view = view;
    this.rows = new LedgerRows(view);
    this.ledger = rows.ledger();
    this.counts = COLUMNS.stream().filter(ledger::has).toList();
  }

  static LedgerPage of(View view) {
    return new LedgerPages(view).page();
  }

  private LedgerPage page() {
    String title = view.say("ledger.title");
    String description = view.say("description.ledger");
    List<Link> trail = List.of(new Link(view.href(view.page().path()), title));
    return new LedgerPage(
        new Frames(view).frame(title, description, trail, structured(title, description)),
        ledger.articles(),
        counts.stream().map(this::column).toList(),
        ledger.consultations().stream().map(this::row).toList(),
        view.plan().tablesOf(view.page()).stream()
            .map(table -> new Download(view.href(table.path()), table.form().ending()))
            .toList());
  }

  private Structured structured(String title, String description) {
    return Structured.of(
        Json.of("Dataset")
            .put("name", title)
            .put("description", description)
            .put("inLanguage", view.language().tag())
            .put("url", view.absolute(view.page().path()))
            .put(
                "distribution",
                view.plan().tablesOf(view.page()).stream()
                    .flatMap(table -> view.absolute(table.path()).stream())
                    .map(url -> Json.of("DataDownload").put("contentUrl", url))
                    .toList()));
  }

  private Column column(Count count) {
    return new Column(
        count.word(),
        ledger.total(count).map(total -> new Total(total.sum(), total.consultations())));
  }

  private Row row(Consultation row) {
    Article article = row.article();
    List<Region> places = rows.places(article);
    List<Passage> answers = new ArrayList<>();
    Set<String> named = new HashSet<>();
    rows.told(row, Stage.RESPONSE).forEach(told -> answers.add(answer(article, told, named)));
    return new Row(
        view.href(new Subject.ArticleText(article.id())),
        article.readableIn(view.language()).title().value(),
        article.readableIn(view.language()).language().tag(),
        rows.told(row, Stage.QUESTION).stream().map(told -> plain(article, told)).findFirst(),
        article.draft(),
        isUntranslated(article),
        began(row).map(view::date),
        row.ended().map(view::date),
        view.date(article.date()),
        article.dateOf() == DateOf.PRINT,
        row.ended().filter(article.date()::equals).isPresent(),
        row.day().toString(),
        places.stream().map(this::link).toList(),
        places.isEmpty() ? "" : rows.key(places.get(0)),
        counts.stream().map(count -> cell(row, count)).toList(),
        rows.answered(row).stream()
            .filter(id -> !named.contains(id))
            .map(id -> view.link(Section.PEOPLE, id))
            .toList(),
        answers,
        rows.told(row, Stage.OUTCOME).stream().map(told -> plain(article, told)).toList());
  }

  private boolean isUntranslated(Article article) {
    return view.language() == Language.EN && article.in(Language.EN).isEmpty();
  }

  private static Cell cell(Consultation row, Count count) {
    return new Cell(count.word(), Optional.ofNullable(row.counts().get(count)));
  }

  /** A year need not be said before a month of it. */
  private static Optional<PartialDate> began(Consultation row) {
    String ended = row.ended().map(PartialDate::toString).orElse("");
    return row.began().filter(date -> !ended.startsWith(date.toString()));
  }

  private Link link(Region place) {
    return new Link(
        view.href(new Subject.EntityPage(Section.REGIONS, place.id(), 1)), rows.name(place));
  }

  private Passage plain(Article article, LedgerRows.Told told) {
    return passage(article, told, List.of(new Piece(told.text(), Optional.empty())));
  }

  /** Where nothing is translated at all, the row says so once. */
  private Passage passage(Article article, LedgerRows.Told told, List<Piece> pieces) {
    boolean silent = view.language() == Language.ZH || isUntranslated(article);
    return new Passage(
        told.language().tag(), pieces, silent ? Optional.empty() : view.badge(told.state()));
  }

  /**
   * An answer with links where it first names who gave it.
   *
   * @param named ids of those who were named before; takes up the others
   */
  private Passage answer(Article article, LedgerRows.Told told, Set<String> named) {
    List<Piece> pieces = new ArrayList<>();
    String text = told.text();
    int done = 0;
    for (Mention<Person> mention : rows.people(told.language(), text)) {
      Optional<String> meant = rows.meant(mention, article).filter(named::add);
      if (meant.isPresent()) {
        add(text.substring(done, mention.start()), Optional.empty(), pieces);
        String href = view.href(new Subject.EntityPage(Section.PEOPLE, meant.get(), 1));
        add(mention.text(), Optional.of(href), pieces);
        done = mention.end();
      }
    }
    add(text.substring(done), Optional.empty(), pieces);
    return passage(article, told, pieces);
  }

  private static void add(String text, Optional<String> href, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, href));
    }
  }
}
