package digest.testing;

import digest.diagnostic.SourceText;
import digest.model.Article;
import digest.model.Bilingual;
import digest.model.Language;
import digest.model.Level;
import digest.model.Mechanism;
import digest.model.Outlet;
import digest.model.Person;
import digest.model.Region;
import digest.model.Settings;
import digest.model.Site;
import digest.model.Term;
import digest.model.Topic;
import digest.model.Vocabulary;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds sites for tests. What is not said is empty; the base URL is {@code https://example.org/},
 * the parallel edition is on, and a page of a list holds 20 articles.
 */
public final class Sites {
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final List<Topic> topics = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Mechanism> mechanisms = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Outlet> outlets = new ArrayList<>();
  private final List<Term> glossary = new ArrayList<>();
  private final Map<Language, SourceText> about = new EnumMap<>(Language.class);
  private Bilingual title = new Bilingual("政协文摘", "The Digest");
  private Optional<URI> baseUrl = Optional.of(URI.create("https://example.org/"));
  private Optional<Language> parallel = Optional.of(Language.ZH);
  private int pageSize = 20;
  private int homeLatest = 10;

  private Sites() {}

  public static Sites site() {
    return new Sites();
  }

  /** A site of these articles alone. */
  public static Site of(Articles... articles) {
    return site().articles(articles).build();
  }

  public Sites articles(Articles... added) {
    for (Articles article : added) {
      Article built = article.build();
      articles.put(built.id(), built);
    }
    return this;
  }

  /** Topics of these ids, named {@code 题ID} and {@code Topic ID}. */
  public Sites topics(String... ids) {
    for (String id : ids) {
      topic(id, "题" + id, "Topic " + id);
    }
    return this;
  }

  public Sites topic(String id, String zh, String en) {
    Bilingual about = new Bilingual("关于" + zh, "About " + en);
    topics.add(new Topic(id, new Bilingual(zh, en), about, topics.size()));
    return this;
  }

  /**
   * @param parent the id of the region it lies in, or an empty text
   */
  public Sites region(String id, String zh, String en, Level level, String parent) {
    return region(
        id, zh, en, level, Optional.of(parent).filter(text -> !text.isEmpty()), List.of());
  }

  public Sites cluster(String id, String zh, String en, String... members) {
    return region(id, zh, en, Level.CLUSTER, Optional.empty(), List.of(members));
  }

  private Sites region(
      String id, String zh, String en, Level level, Optional<String> parent, List<String> members) {
    Bilingual name = new Bilingual(zh, en);
    regions.add(
        new Region(
            id,
            name,
            Optional.empty(),
            level,
            parent,
            members,
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  public Sites mechanism(String id, String zh, String en) {
    mechanisms.add(new Mechanism(id, new Bilingual(zh, en), new Bilingual("定义", "Definition")));
    return this;
  }

  public Sites person(String id, String zh, String en) {
    people.add(new Person(id, new Bilingual(zh, en), new Bilingual("委员", "Member")));
    return this;
  }

  public Sites outlet(String id, String zh, String en) {
    outlets.add(new Outlet(id, new Bilingual(zh, en), new Bilingual("报纸", "A newspaper")));
    return this;
  }

  public Sites term(String id, String zh, String en) {
    glossary.add(new Term(id, new Bilingual(zh, en), List.of(), List.of(), Optional.empty()));
    return this;
  }

  /**
   * @param accept other renderings that will do
   * @param avoid renderings that are wrong
   */
  public Sites term(String id, String zh, String en, List<String> accept, List<String> avoid) {
    glossary.add(new Term(id, new Bilingual(zh, en), accept, avoid, Optional.empty()));
    return this;
  }

  public Sites about(Language language, String markdown) {
    String path = "content/about." + language.code() + ".md";
    about.put(language, new SourceText(path, markdown));
    return this;
  }

  public Sites title(String zh, String en) {
    title = new Bilingual(zh, en);
    return this;
  }

  public Sites baseUrl(String url) {
    baseUrl = Optional.of(URI.create(url));
    return this;
  }

  public Sites withoutBaseUrl() {
    baseUrl = Optional.empty();
    return this;
  }

  public Sites withoutParallel() {
    parallel = Optional.empty();
    return this;
  }

  public Sites pageSize(int size) {
    pageSize = size;
    return this;
  }

  public Sites homeLatest(int latest) {
    homeLatest = latest;
    return this;
  }

  public Site build() {
    Settings settings =
        new Settings(
            "test-site",
            title,
            new Bilingual("标语", "Tagline"),
            new Bilingual("简介", "Description"),
            baseUrl,
            parallel,
            pageSize,
            homeLatest,
            Map.of());
    return new Site(
        settings,
        new Vocabulary<>(topics),
        new Vocabulary<>(regions),
        new Vocabulary<>(outlets),
        new Vocabulary<>(mechanisms),
        new Vocabulary<>(people),
        new Vocabulary<>(glossary),
        List.of(),
        about,
        articles);
  }
}
