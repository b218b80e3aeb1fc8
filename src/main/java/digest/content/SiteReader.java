package digest.content;

import digest.content.schema.Known;
import digest.content.schema.Names;
import digest.content.schema.Reading;
import digest.content.schema.Target;
import digest.content.yaml.Characters;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.SourceText;
import digest.model.Article;
import digest.model.Language;
import digest.model.Settings;
import digest.model.Site;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** From the texts below {@code content/} to the site. A pure function: the disk is for others. */
public final class SiteReader {
  private final Sources sources;
  private final Diagnostics problems = new Diagnostics();
  private final DataFiles files;

  private SiteReader(Sources sources) {
    this.sources = Conflicts.without(sources, problems);
    this.files = new DataFiles(this.sources);
  }

  /**
   * Reads all that is there; never throws for what is written in it.
   *
   * @param drafts whether the drafts are read as well. They need only what is there
   */
  public static Loaded read(Sources sources, boolean drafts) {
    return new SiteReader(sources).read(drafts);
  }

  private Loaded read(boolean drafts) {
    Reading data = new Reading(Known.NOTHING);
    Optional<Settings> settings = SettingsReader.read(files, data);
    Vocabularies vocabularies = new Vocabularies(files, data);
    problems.addAll(data.problems());
    List<ArticleFiles> articles = Layout.articles(sources, drafts, problems);
    List<ArticleReader.Read> read = readAll(articles, known(vocabularies, articles));
    read.forEach(article -> problems.addAll(article.problems()));
    Set<String> unsound = unsound(read);
    Map<Language, SourceText> about = about();
    Optional<Site> site =
        settings
            .filter(found -> vocabularies.isSound())
            .map(found -> site(found, vocabularies, about, sound(read, unsound)));
    return new Loaded(site, problems.sorted(), unsound);
  }

  private static Known known(Vocabularies vocabularies, List<ArticleFiles> articles) {
    Map<Target, Names> names = new EnumMap<>(vocabularies.names());
    names.put(
        Target.ARTICLE,
        Names.of(articles.stream().map(ArticleFiles::id).collect(Collectors.toSet())));
    return new Known(names);
  }

  /** In the order of the files, though they are read side by side. */
  private static List<ArticleReader.Read> readAll(List<ArticleFiles> articles, Known known) {
    return articles.parallelStream().map(files -> ArticleReader.read(files, known)).toList();
  }

  private static Set<String> unsound(List<ArticleReader.Read> read) {
    return read.stream()
        .filter(article -> article.article().isEmpty())
        .map(ArticleReader.Read::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Two articles may share an id, one of them sound: then both are left out. */
  private static List<Article> sound(List<ArticleReader.Read> read, Set<String> unsound) {
    return read.stream()
        .flatMap(one -> one.article().stream())
        .filter(article -> !unsound.contains(article.id()))
        .map(article -> article.withoutRelated(unsound))
        .sorted(Article.NEWEST_FIRST)
        .toList();
  }

  private Map<Language, SourceText> about() {
    Map<Language, SourceText> about = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      files
          .text("content/about." + language.code() + ".md")
          .filter(text -> Characters.check(text, 0, text.text().length(), problems))
          .ifPresent(text -> about.put(language, text));
    }
    return about;
  }

  private static Site site(
      Settings settings,
      Vocabularies vocabularies,
      Map<Language, SourceText> about,
      List<Article> articles) {
    Map<String, Article> byId = new LinkedHashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    return new Site(
        settings,
        vocabularies.topics,
        vocabularies.regions,
        vocabularies.outlets,
        vocabularies.mechanisms,
        vocabularies.people,
        vocabularies.glossary,
        vocabularies.notQuantities,
        about,
        byId);
  }
}
