package digest.model;

import digest.diagnostic.SourceText;
import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The whole digest: settings, vocabularies, and every sound article.
 *
 * @param notQuantities words that only look like quantities
 * @param about the page about the site, as Markdown per language; may be absent
 * @param articles by id, in whatever order; kept in {@link Article#NEWEST_FIRST}
 */
public record Site(
    Settings settings,
    Vocabulary<Topic> topics,
    Vocabulary<Region> regions,
    Vocabulary<Outlet> outlets,
    Vocabulary<Mechanism> mechanisms,
    Vocabulary<Person> people,
    Vocabulary<Term> glossary,
    List<String> notQuantities,
    Map<Language, SourceText> about,
    Map<String, Article> articles) {
  public Site {
    notQuantities = List.copyOf(notQuantities);
    about = inOrder(about);
    articles = sorted(articles.values());
  }

  private static Map<Language, SourceText> inOrder(Map<Language, SourceText> texts) {
    Map<Language, SourceText> ordered = new EnumMap<>(Language.class);
    ordered.putAll(texts);
    return Collections.unmodifiableMap(ordered);
  }

  private static Map<String, Article> sorted(Collection<Article> articles) {
    Map<String, Article> sorted = new LinkedHashMap<>();
    articles.stream()
        .sorted(Article.NEWEST_FIRST)
        .forEach(article -> sorted.put(article.id(), article));
    return Collections.unmodifiableMap(sorted);
  }

  /** The same digest at another address. */
  public Site withBaseUrl(URI url) {
    return with(settings.withBaseUrl(url), articles);
  }

  /** The same digest as if these articles had never been part of it. */
  public Site without(Set<String> ids) {
    if (ids.isEmpty()) {
      return this;
    }
    Map<String, Article> kept = new LinkedHashMap<>();
    articles.values().stream()
        .filter(article -> !ids.contains(article.id()))
        .forEach(article -> kept.put(article.id(), article.withoutRelated(ids)));
    return with(settings, kept);
  }

  private Site with(Settings changed, Map<String, Article> kept) {
    return new Site(
        changed,
        topics,
        regions,
        outlets,
        mechanisms,
        people,
        glossary,
        notQuantities,
        about,
        kept);
  }

  public Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /** Articles in {@link Article#NEWEST_FIRST}. */
  public List<Article> newestFirst() {
    return List.copyOf(articles.values());
  }
}
