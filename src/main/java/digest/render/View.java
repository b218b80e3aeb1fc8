package digest.render;

import digest.markdown.Originals;
import digest.model.Article;
import digest.model.Edition;
import digest.model.Entity;
import digest.model.Language;
import digest.model.Pair.State;
import digest.model.PartialDate;
import digest.model.Person;
import digest.model.Settings;
import digest.model.Site;
import digest.model.Translation;
import digest.model.Vocabulary;
import digest.plan.Address;
import digest.plan.PlannedPage;
import digest.plan.Section;
import digest.plan.SitePlan;
import digest.plan.Subject;
import digest.render.page.Card;
import digest.render.page.CountedLink;
import digest.render.page.DateText;
import digest.render.page.FigureView;
import digest.render.page.Link;
import digest.render.page.PersonView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The site as seen from one of its pages: in that page's language, with links relative to it. */
final class View {
  private final Site site;
  private final SitePlan plan;
  private final PlannedPage page;
  private final Map<Language, Phrases> words;

  /**
   * @param words of every language
   */
  View(Site site, SitePlan plan, PlannedPage page, Map<Language, Phrases> words) {
    this.site = site;
    this.plan = plan;
    this.page = page;
    this.words = words;
  }

  Site site() {
    return site;
  }

  SitePlan plan() {
    return plan;
  }

  PlannedPage page() {
    return page;
  }

  Language language() {
    return page.furniture();
  }

  Settings settings() {
    return site.settings();
  }

  String say(String key, Object... arguments) {
    return sayIn(language(), key, arguments);
  }

  /** In the language of a text, which may be another than that of its page. */
  String sayIn(Language spoken, String key, Object... arguments) {
    return words.get(spoken).say(key, arguments);
  }

  DateText date(PartialDate date) {
    return date.isKnown() ? Dates.of(date, language()) : new DateText("", say("undated"));
  }

  /** What is to be said of a part of a translation that stands so, if anything. */
  Optional<String> badge(State state) {
    return switch (state) {
      case CURRENT, UNSTAMPED -> Optional.empty();
      case STALE -> Optional.of(say("badge.stale"));
      case MISSING -> Optional.of(say("badge.missing"));
      case EXTRA -> Optional.of(say("badge.extra"));
    };
  }

  String href(String path) {
    return Address.relative(page.path(), path);
  }

  /**
   * To a page of this page's edition; of its furniture's language where the edition has no such
   * page.
   */
  String href(Subject subject) {
    return href(pageOf(subject).path());
  }

  PlannedPage pageOf(Subject subject) {
    Edition plain = Edition.of(language());
    Optional<PlannedPage> own = plan.find(subject, page.edition().orElse(plain));
    return own.isPresent() ? own.get() : plan.get(subject, plain);
  }

  /** Absolute; nothing where the site has no base URL. */
  Optional<String> absolute(String path) {
    return settings().baseUrl().map(base -> base + Address.published(path));
  }

  /** For files that leave the site: absolute where the site has a base URL, else relative. */
  String address(String path) {
    return absolute(path).orElseGet(() -> href(path));
  }

  String address(Subject subject) {
    return address(pageOf(subject).path());
  }

  Vocabulary<? extends Entity> vocabulary(Section section) {
    return switch (section) {
      case TOPICS -> site.topics();
      case REGIONS -> site.regions();
      case MECHANISMS -> site.mechanisms();
      case PEOPLE -> site.people();
    };
  }

  Entity entity(Section section, String id) {
    return vocabulary(section).get(id);
  }

  Link link(Section section, String id) {
    return new Link(
        href(new Subject.EntityPage(section, id, 1)), entity(section, id).name().in(language()));
  }

  List<Link> links(Section section, Collection<String> ids) {
    List<Link> links = new ArrayList<>();
    for (String id : ids) {
      links.add(link(section, id));
    }
    return links;
  }

  CountedLink counted(Section section, String id, int count) {
    Entity entity = entity(section, id);
    return new CountedLink(
        href(new Subject.EntityPage(section, id, 1)),
        entity.name().in(language()),
        entity.name().in(language().other()),
        language().other().tag(),
        About.shortly(entity, language()),
        count);
  }

  CountedLink counted(Section section, String id) {
    return counted(section, id, plan.related().articles(section, id).size());
  }

  PersonView person(String id) {
    Person person = site.people().get(id);
    return new PersonView(
        href(new Subject.EntityPage(Section.PEOPLE, id, 1)),
        person.name().in(language()),
        person.name().in(language().other()),
        language().other().tag(),
        person.role().in(language()));
  }

  Link link(Article article) {
    Translation text = article.readableIn(language());
    return new Link(
        href(new Subject.ArticleText(article.id())), text.title().value(), text.language().tag());
  }

  List<Card> cards(List<Article> articles) {
    return articles.stream().map(this::card).toList();
  }

  Card card(Article article) {
    Translation text = article.readableIn(language());
    Optional<Translation> second =
        article.in(language().other()).filter(other -> page.isParallel() && other != text);
    return new Card(
        href(new Subject.ArticleText(article.id())),
        text.language().tag(),
        text.title().value(),
        second.map(other -> other.title().value()).orElse(""),
        language().other().tag(),
        text.summary().value(),
        say("kind." + article.kind().word()),
        date(article.date()),
        links(Section.TOPICS, article.topics()),
        links(Section.REGIONS, article.regions()),
        untranslated(article),
        text.language() == Language.EN || second.isPresent()
            ? headBadge(article)
            : Optional.empty(),
        article.draft());
  }

  /** Whether this page would show English, and there is none. */
  private boolean untranslated(Article article) {
    return article.in(Language.EN).isEmpty() && (page.isParallel() || language() == Language.EN);
  }

  /** Said of title and summary together, as they stand together. */
  Optional<String> headBadge(Article article) {
    return Originals.ofHeader(article).isHeadStale() ? badge(State.STALE) : Optional.empty();
  }

  /** The first figure of each article, until there are enough. */
  List<FigureView> telling(List<Article> articles, int most) {
    return articles.stream()
        .filter(article -> !article.readableIn(language()).figures().isEmpty())
        .limit(most)
        .map(this::telling)
        .toList();
  }

  private FigureView telling(Article article) {
    Translation text = article.readableIn(language());
    digest.model.Figure first = text.figures().get(0);
    return new FigureView(
        first.id(),
        text.language().tag(),
        first.value().value(),
        Optional.empty(),
        first.label().value(),
        language() == Language.EN ? badge(article, first.id()) : Optional.empty(),
        Optional.of(link(article)));
  }

  private Optional<String> badge(Article article, String figure) {
    return untranslated(article)
        ? Optional.of(say("badge.untranslated"))
        : badge(Originals.ofHeader(article).figureState(figure));
  }
}
