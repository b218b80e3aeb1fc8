package digest.build;

import digest.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is kept off the site so that the rest can be published: files of articles with errors in
 * them. Everything else, such as a vocabulary or a template, is part of every page and cannot be
 * left out.
 */
public final class Withheld {
  private static final List<String> FOLDERS = List.of("content/articles/", "content/drafts/");

  private Withheld() {}

  /** Whether publication can go on in spite of this, by leaving something out. */
  static boolean isOfArticle(Diagnostic problem) {
    return FOLDERS.stream().anyMatch(problem.span().source().path()::startsWith);
  }

  /** The ids of the articles that these errors are in. */
  public static Set<String> articles(Collection<Diagnostic> problems) {
    Set<String> ids = new TreeSet<>();
    for (Diagnostic problem : problems) {
      if (problem.isError() && isOfArticle(problem)) {
        ids.add(id(problem.span().source().path()));
      }
    }
    return ids;
  }

  /** The first error of each file withheld, by path. */
  public static List<Diagnostic> reasons(Collection<Diagnostic> problems) {
    TreeMap<String, Diagnostic> first = new TreeMap<>();
    problems.stream()
        .filter(problem -> problem.isError() && isOfArticle(problem))
        .sorted()
        .forEach(problem -> first.putIfAbsent(problem.span().source().path(), problem));
    return List.copyOf(first.values());
  }

  /** The name of a file up to its first dot. */
  private static String id(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
