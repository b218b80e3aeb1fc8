package digest.convert.draft;

import digest.convert.layout.Composition;
import digest.convert.layout.LineRole;
import digest.convert.layout.PrintedArticle;
import digest.convert.page.PrintLine;
import digest.model.Kind;
import digest.model.Site;
import java.util.List;

/**
 * Makes drafts of the articles of a page. Ids are taken from the vocabularies of the site only, and
 * whatever is proposed says why. Immutable, and safe to share between threads.
 */
public final class Drafter {
  private final Site site;
  private final Wishes wishes;
  private final Places places;
  private final Subjects subjects;
  private final Named named;
  private final Instruments instruments;
  private final SourceFigures figures;
  private final Ids ids;

  public Drafter(Site site, Wishes wishes) {
    this.site = site;
    this.wishes = wishes;
    this.places = new Places(site);
    this.subjects = new Subjects(site);
    this.named = new Named(site);
    this.instruments = new Instruments(site);
    this.figures = new SourceFigures(site);
    this.ids = new Ids(site);
  }

  /** One for each article of the page, in their order. */
  public List<Sketch> draft(Composition page) {
    PageTitle title = new PageTitle(page);
    Dates dates = new Dates(wishes.date(), page.page().lines(), title.lines());
    return page.articles().stream().map(article -> draft(page, article, title, dates)).toList();
  }

  private Sketch draft(Composition page, PrintedArticle article, PageTitle title, Dates dates) {
    Printed printed = new Printed(article);
    Proposal<List<String>> regions = places.of(printed);
    HeaderText header = new HeaderText(page.page().name(), printed);
    facts(header, printed, page, dates);
    heading(header, printed, title);
    header.list("topics", subjects.of(printed));
    header.list("regions", regions);
    header.list("mechanisms", instruments.of(printed, title.over(printed)));
    header.list("people", named.people(printed));
    header.figures(figures.of(printed));
    String body = new Body(page.page().format(), page.repairs()).of(printed);
    return new Sketch(
        page.page().name(),
        beginning(printed),
        ids.of(printed, regions.value()),
        printed,
        header.text() + body);
  }

  private void facts(HeaderText header, Printed printed, Composition page, Dates dates) {
    header.line("kind", kind(Voice.of(printed).kind()));
    Proposal<Dates.Dated> date = dates.of(printed);
    header.line("date", date.map(dated -> dated.date().toString()));
    date.value().ifPresent(dated -> header.line("date-of", dated.of().word()));
    header.line("outlet", outlet(page));
    header.inferred();
  }

  private void heading(HeaderText header, Printed printed, PageTitle title) {
    header.printed("headline", Titles.cited(printed.headline()));
    header.printed("shoulder", Titles.cited(printed.shoulder()));
    header.printed("subtitle", Titles.subtitle(printed.subtitle()));
    header.printed("section", title.over(printed));
    header.bylines(printed.article());
    Voice.of(printed)
        .speaker()
        .ifPresent(who -> header.line("speaker", named.speaker(who, printed.all())));
  }

  private static Proposal<String> kind(Kind kind) {
    return Proposal.printed(
        kind.word(),
        kind == Kind.FRAGMENT
            ? "没有标题，可能是别处文章的一段 / no headline: perhaps a part of another article"
            : "据版面和标题判断 / judged by the layout and the headline");
  }

  private Proposal<String> outlet(Composition page) {
    if (wishes.outlet().isPresent()) {
      return Proposal.inferred(wishes.outlet().get(), "来自 --outlet / from --outlet");
    }
    return page.lines().stream()
        .filter(line -> line.role() == LineRole.PAGE_LABEL || line.role() == LineRole.SECTION)
        .flatMap(
            line ->
                site.outlets().all().stream()
                    .filter(outlet -> line.line().text().contains(outlet.name().zh())))
        .findFirst()
        .map(outlet -> Proposal.printed(outlet.id(), "版头 / at the head of the page"))
        .orElseGet(
            () ->
                Proposal.none(
                    "版面上没有报名：知道就写，或用 --outlet 给出 / no newspaper named: write it, or give"
                        + " --outlet"));
  }

  private static String beginning(Printed printed) {
    return printed.headline().isEmpty()
        ? printed.lines().stream().findFirst().map(PrintLine::text).orElse("")
        : printed.headline();
  }
}
