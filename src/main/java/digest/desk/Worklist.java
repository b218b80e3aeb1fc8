package digest.desk;

import digest.build.Survey;
import digest.check.Checks;
import digest.check.Gap;
import digest.check.Unstamped;
import digest.content.HeaderPlace;
import digest.content.Promotion;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is left to do. Each list is sorted by path and place.
 *
 * @param articles how many articles are on the site, or would be
 * @param obstacles errors outside of articles, which keep the whole site from being published
 * @param withheld the first error of each article that is kept off the site
 * @param untranslated articles without English
 * @param behind articles whose English lacks a part, has one too many, or is out of date
 * @param unstamped articles with English that nobody has stamped as compared with the Chinese
 * @param unreviewed articles with facts that are our reading
 */
public record Worklist(
    int articles,
    List<Diagnostic> obstacles,
    List<Draft> drafts,
    List<Withheld> withheld,
    List<Untranslated> untranslated,
    List<Behind> behind,
    List<Unread> unstamped,
    List<Unreviewed> unreviewed) {
  /** Any day will do: whether a draft is fit does not depend on when it is published. */
  private static final LocalDate SOME_DAY = LocalDate.of(2999, 12, 31);

  /**
   * @param lacks the errors it would have as an article, if all drafts were published together
   */
  public record Draft(String id, Span place, List<Diagnostic> lacks) {
    public Draft {
      lacks = List.copyOf(lacks);
    }
  }

  /** An article kept off the site. */
  public record Withheld(String id, Diagnostic reason) {}

  /** An article without English. */
  public record Untranslated(String id, Span place) {}

  /**
   * @param gaps by place, at least one
   */
  public record Behind(String id, List<Gap> gaps) {
    public Behind {
      gaps = List.copyOf(gaps);
    }

    public Span place() {
      return gaps.get(0).problem().span();
    }
  }

  /**
   * @param parts in the order of the file, at least one
   */
  public record Unread(String id, List<Unstamped> parts) {
    public Unread {
      parts = List.copyOf(parts);
    }

    public Span place() {
      return parts.get(0).span();
    }
  }

  /**
   * @param facts the names of the keys, sorted
   */
  public record Unreviewed(String id, Span place, Set<String> facts) {}

  public Worklist {
    obstacles = List.copyOf(obstacles);
    drafts = List.copyOf(drafts);
    withheld = List.copyOf(withheld);
    untranslated = List.copyOf(untranslated);
    behind = List.copyOf(behind);
    unstamped = List.copyOf(unstamped);
    unreviewed = List.copyOf(unreviewed);
  }

  /** Of a project as it lies on disk. */
  public static Worklist of(Path project) throws IOException {
    Survey survey = Survey.of(project);
    List<Article> articles =
        survey.site().map(site -> site.newestFirst()).orElse(List.of()).stream()
            .sorted(Comparator.comparing(article -> article.chinese().source().path()))
            .toList();
    return new Worklist(
        articles.size(),
        survey.obstacles(),
        drafts(project, survey),
        withheld(survey),
        untranslated(articles),
        behind(articles),
        unstamped(articles),
        unreviewed(articles));
  }

  private static List<Draft> drafts(Path project, Survey survey) throws IOException {
    Collection<String> paths = Publication.paths(survey.tree());
    List<Promotion> promotions =
        Promotion.drafts(paths).stream()
            .map(id -> Promotion.of(id, Survey.sources(survey.tree()), SOME_DAY))
            .toList();
    if (promotions.isEmpty()) {
      return List.of();
    }
    Promoted promoted = Promoted.of(project, survey.tree(), promotions);
    return promotions.stream().map(draft -> draft(draft, promoted, survey)).toList();
  }

  private static Draft draft(Promotion draft, Promoted promoted, Survey survey) {
    String path = draft.moves().lastKey();
    SourceText text =
        survey.tree().texts().stream()
            .filter(one -> one.path().equals(path))
            .findFirst()
            .orElse(new SourceText(path, ""));
    List<Diagnostic> lacks =
        promoted.problemsNow(draft).stream().filter(Diagnostic::isError).toList();
    return new Draft(draft.id(), text.start(), lacks);
  }

  private static List<Withheld> withheld(Survey survey) {
    TreeMap<String, Withheld> first = new TreeMap<>();
    for (Diagnostic reason : survey.withheld()) {
      String path = reason.span().source().path();
      String name = path.substring(path.lastIndexOf('/') + 1);
      String id = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
      String key = path.substring(0, path.length() - name.length()) + id;
      if (!path.startsWith("content/drafts/")) {
        first.putIfAbsent(key, new Withheld(id, reason));
      }
    }
    return List.copyOf(first.values());
  }

  private static List<Untranslated> untranslated(List<Article> articles) {
    return articles.stream()
        .filter(article -> article.in(Language.EN).isEmpty())
        .map(article -> new Untranslated(article.id(), article.chinese().source().start()))
        .toList();
  }

  private static List<Behind> behind(List<Article> articles) {
    return articles.parallelStream()
        .filter(article -> article.in(Language.EN).isPresent())
        .map(article -> new Behind(article.id(), gaps(article)))
        .filter(behind -> !behind.gaps().isEmpty())
        .toList();
  }

  private static List<Gap> gaps(Article article) {
    return Checks.gaps(article, AlignedDocument.of(article));
  }

  private static List<Unread> unstamped(List<Article> articles) {
    return articles.parallelStream()
        .map(
            article ->
                new Unread(article.id(), Checks.unstamped(article, AlignedDocument.of(article))))
        .filter(unread -> !unread.parts().isEmpty())
        .toList();
  }

  private static List<Unreviewed> unreviewed(List<Article> articles) {
    List<Unreviewed> found = new ArrayList<>();
    for (Article article : articles) {
      SourceText source = article.chinese().source();
      Optional<Span> place = HeaderPlace.of(source, "inferred");
      if (!article.inferred().isEmpty()) {
        found.add(new Unreviewed(article.id(), place.orElse(source.start()), article.inferred()));
      }
    }
    return found;
  }
}
