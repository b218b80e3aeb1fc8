package digest.render;

import digest.model.Article;
import digest.model.Entity;
import digest.model.Region;
import digest.plan.Section;
import digest.plan.Subject;
import digest.render.page.Card;
import digest.render.page.CountedLink;
import digest.render.page.EntityPage;
import digest.render.page.FigureView;
import digest.render.page.Link;
import digest.render.page.YearGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the page of a topic, a region, a mechanism or a person. */
final class EntityPages {
  private static final int FIGURES = 6;
  private static final int SHARED = 8;
  private static final int PART_ARTICLES = 3;

  private final View view;
  private final Section section;
  private final String id;
  private final Entity entity;
  private final List<Article> articles;

  private EntityPages(View view, Subject.EntityPage subject) {
    this.view = view;
    this.section = subject.section();
    this.id = subject.id();
    this.entity = view.entity(section, id);
    this.articles = view.plan().related().articles(section, id);
  }

  static EntityPage of(View view, Subject.EntityPage subject) {
    return new EntityPages(view, subject).page();
  }

  private EntityPage page() {
    String name = entity.name().in(view.language());
    String about = About.of(entity, view.language());
    String description =
        about.isEmpty() ? view.say("description." + singular(), name, articles.size()) : about;
    String title = Pagers.title(view, name);
    Optional<Region> region =
        entity instanceof Region found ? Optional.of(found) : Optional.empty();
    return new EntityPage(
        new Frames(view)
            .frame(
                title, description, trail(name), Structured.collection(view, title, description)),
        id,
        name,
        entity.name().in(view.language().other()),
        view.language().other().tag(),
        about,
        region.map(found -> view.say("level." + found.level().word())).orElse(""),
        articles.size(),
        courses(),
        years(),
        Pagers.of(view, number -> new Subject.EntityPage(section, id, number)),
        figures(),
        shared(Section.TOPICS),
        shared(Section.REGIONS),
        shared(Section.MECHANISMS),
        region.map(this::parts).orElse(List.of()),
        region.map(found -> counted(found.members())).orElse(List.of()),
        region.map(found -> counted(ids(view.plan().related().clusters(id)))).orElse(List.of()));
  }

  private String singular() {
    return switch (section) {
      case TOPICS -> "topic";
      case REGIONS -> "region";
      case MECHANISMS -> "mechanism";
      case PEOPLE -> "person";
    };
  }

  private List<Link> trail(String name) {
    List<Link> trail = new ArrayList<>();
    trail.add(
        new Link(view.href(new Subject.Index(section)), view.say("section." + section.word())));
    if (entity instanceof Region) {
      view.plan().related().trail(id).stream()
          .filter(outer -> !outer.id().equals(id))
          .forEach(outer -> trail.add(view.link(Section.REGIONS, outer.id())));
    }
    trail.add(new Link(view.href(view.page().path()), name));
    return trail;
  }

  /** How an instrument works is told by the steps of a consultation that made use of it. */
  private List<EntityPage.Course> courses() {
    return listed().filter(this::isCourse).map(this::course).toList();
  }

  private EntityPage.Course course(Article article) {
    return new EntityPage.Course(
        view.card(article), Steps.unmarked(view, article).byConsultation());
  }

  private boolean isCourse(Article article) {
    return section == Section.MECHANISMS && !article.steps().isEmpty();
  }

  private Stream<Article> listed() {
    return view.page().listing().articles().stream();
  }

  /**
   * Those of a mechanism would be about what was talked of rather than how, and name articles for a
   * second time.
   */
  private List<FigureView> figures() {
    boolean shown = section != Section.MECHANISMS && view.page().listing().page() == 1;
    return shown ? view.telling(articles, FIGURES) : List.of();
  }

  private List<YearGroup> years() {
    Map<String, List<Card>> years = new LinkedHashMap<>();
    for (Article article : listed().filter(article -> !isCourse(article)).toList()) {
      String year = article.date().isKnown() ? Integer.toString(article.date().year()) : "";
      years.computeIfAbsent(year, y -> new ArrayList<>()).add(view.card(article));
    }
    return years.entrySet().stream()
        .map(year -> new YearGroup(year.getKey(), List.copyOf(year.getValue())))
        .toList();
  }

  private List<CountedLink> shared(Section other) {
    return view.plan().related().tallies(section, id, other).stream()
        .filter(tally -> !isOwn(other, tally.id()))
        .limit(SHARED)
        .map(tally -> view.counted(other, tally.id(), tally.count()))
        .toList();
  }

  /**
   * The entry of the page itself, and of a region what lies in it: that stands elsewhere on the
   * page. Names will not do to tell: two places are Wuwei.
   */
  private boolean isOwn(Section other, String named) {
    if (other != section || !(entity instanceof Region region)) {
      return other == section && named.equals(id);
    }
    return region.members().contains(named)
        || view.plan().related().trail(named).stream().anyMatch(outer -> outer.id().equals(id));
  }

  /** All that lies in it, so that every place can be reached; those with articles first. */
  private List<EntityPage.Part> parts(Region region) {
    return view.plan().related().children(region.id()).stream()
        .map(part -> new EntityPage.Part(view.counted(Section.REGIONS, part.id()), newest(part)))
        .sorted(Comparator.comparing(part -> part.region().count() == 0))
        .toList();
  }

  private List<Link> newest(Region part) {
    return view.plan().related().articles(Section.REGIONS, part.id()).stream()
        .limit(PART_ARTICLES)
        .map(view::link)
        .toList();
  }

  private List<CountedLink> counted(List<String> regions) {
    return regions.stream().map(region -> view.counted(Section.REGIONS, region)).toList();
  }

  private static List<String> ids(List<Region> regions) {
    return regions.stream().map(Region::id).toList();
  }
}
