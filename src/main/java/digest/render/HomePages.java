package digest.render;

import digest.model.Article;
import digest.model.Ledger;
import digest.plan.Section;
import digest.plan.Subject;
import digest.plan.Tally;
import digest.render.page.CountedLink;
import digest.render.page.HomePage;
import digest.render.page.HomePage.LedgerLink;
import digest.render.page.Link;
import java.util.List;
import java.util.Optional;

/** Makes the front of an edition. */
final class HomePages {
  private static final int FIGURES = 4;
  private static final int REGIONS = 12;

  private HomePages() {}

  static HomePage of(View view) {
    List<Article> all = view.site().newestFirst();
    String description = view.settings().description().in(view.language());
    String name = view.settings().title().in(view.language());
    Json site =
        Json.of("WebSite")
            .put("name", name)
            .put("description", description)
            .put("inLanguage", view.language().tag())
            .put("url", view.absolute(view.page().path()));
    return new HomePage(
        new Frames(view).frame("", description, List.of(), Structured.of(site)),
        view.page().isParallel(),
        view.settings().tagline().in(view.language()),
        description,
        view.cards(view.page().listing().articles()),
        archive(view, all),
        all.size(),
        topics(view),
        regions(view, all),
        view.telling(all, FIGURES),
        ledger(view, Ledger.of(all)));
  }

  private static List<CountedLink> topics(View view) {
    return view.site().topics().ids().stream()
        .map(id -> view.counted(Section.TOPICS, id))
        .filter(topic -> topic.count() > 0)
        .toList();
  }

  private static List<CountedLink> regions(View view, List<Article> all) {
    return Tally.of(Section.REGIONS, all).stream()
        .limit(REGIONS)
        .map(tally -> view.counted(Section.REGIONS, tally.id(), tally.count()))
        .toList();
  }

  private static Optional<LedgerLink> ledger(View view, Ledger ledger) {
    return ledger.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LedgerLink(
                view.href(new Subject.Ledger()),
                view.say("description.ledger"),
                ledger.consultations().size()));
  }

  private static Optional<Link> archive(View view, List<Article> all) {
    return all.size() <= view.page().listing().articles().size()
        ? Optional.empty()
        : Optional.of(new Link(view.href(new Subject.Archive(1)), view.say("archive.title")));
  }
}
