package digest.render;

import digest.model.Edition;
import digest.plan.PlannedFeed;
import digest.plan.PlannedPage;
import digest.plan.Section;
import digest.plan.Subject;
import digest.render.page.AlternateLink;
import digest.render.page.EditionLink;
import digest.render.page.Frame;
import digest.render.page.Link;
import digest.render.page.Markup;
import digest.render.page.NavigationLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what surrounds a page. */
final class Frames {
  private final View view;

  Frames(View view) {
    this.view = view;
  }

  /**
   * @param title of this page alone; empty on home pages
   * @param trail the way down to the page, itself last
   */
  Frame frame(String title, String description, List<Link> trail, Structured structured) {
    PlannedPage page = view.page();
    return new Frame(
        view.language().tag(),
        page.edition().map(Edition::code).orElse(""),
        title,
        view.settings().title().in(view.language()),
        view.settings().tagline().in(view.language()),
        description,
        page.subject() instanceof Subject.ArticleText ? "article" : "website",
        page.subject() instanceof Subject.NotFound
            ? Optional.empty()
            : view.absolute(page.canonical()),
        page.indexable(),
        alternates(),
        new Markup(structured.withTrail(view, trail)),
        assets(),
        home(),
        page.edition().isEmpty() ? List.of() : navigation(),
        editions(),
        trail,
        feed());
  }

  private List<AlternateLink> alternates() {
    return view.plan().alternates(view.page()).stream()
        .flatMap(
            alternate ->
                view
                    .absolute(alternate.path())
                    .map(href -> new AlternateLink(alternate.hreflang(), href))
                    .stream())
        .toList();
  }

  /**
   * The page for what is not found is sent in place of any address, so its links start at the root.
   */
  private String assets() {
    return fromAnywhere("assets/");
  }

  private String home() {
    return view.page().edition().isEmpty()
        ? fromAnywhere("index.html")
        : view.href(new Subject.Home());
  }

  private String fromAnywhere(String path) {
    if (view.page().subject() instanceof Subject.NotFound) {
      return view.settings().baseUrl().map(base -> base.getRawPath()).orElse("/") + path;
    }
    return view.href(path);
  }

  private List<NavigationLink> navigation() {
    List<NavigationLink> links = new ArrayList<>();
    links.add(entry("home", new Subject.Home()));
    for (Section section : Section.values()) {
      if (!view.vocabulary(section).isEmpty()) {
        links.add(entry(section.word(), new Subject.Index(section)));
      }
    }
    if (view.plan().find(new Subject.Ledger(), Edition.of(view.language())).isPresent()) {
      links.add(entry("ledger", new Subject.Ledger()));
    }
    if (!view.site().glossary().isEmpty()) {
      links.add(entry("glossary", new Subject.Glossary()));
    }
    links.add(entry("archive", new Subject.Archive(1)));
    links.add(entry("about", new Subject.About()));
    return links;
  }

  private NavigationLink entry(String word, Subject subject) {
    String here = view.page().subject().folder();
    boolean current =
        subject.folder().isEmpty() ? here.isEmpty() : here.startsWith(subject.folder());
    return new NavigationLink(view.href(subject), view.say("nav." + word), current);
  }

  private List<EditionLink> editions() {
    List<EditionLink> links = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      view.plan().find(twin(edition), edition).ifPresent(page -> links.add(link(edition, page)));
    }
    return links;
  }

  /** The same page where the edition has it, else its home. */
  private Subject twin(Edition edition) {
    Subject subject = view.page().subject();
    return view.plan().find(subject, edition).isPresent() ? subject : new Subject.Home();
  }

  private EditionLink link(Edition edition, PlannedPage page) {
    return new EditionLink(
        edition.code(),
        fromAnywhere(page.path()),
        view.say("edition." + edition.code()),
        edition.language().map(language -> language.tag()).orElse(view.language().tag()),
        view.page().edition().filter(edition::equals).isPresent());
  }

  private Optional<Link> feed() {
    return view.plan().feedOf(view.page()).map(this::feedLink);
  }

  private Link feedLink(PlannedFeed feed) {
    return new Link(view.href(feed.path()), Feeds.title(view, feed));
  }
}
