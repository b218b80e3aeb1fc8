package digest.build;

import digest.check.Checks;
import digest.check.Silenced;
import digest.content.Sources;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.files.Tree;
import digest.model.Site;
import digest.plan.Planner;
import digest.plan.SitePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The content as it stands: what would be published if all that is unsound were withheld, and why
 * the rest would not. Read and checked as for a build, but no pages are made, so that mistakes in
 * templates that show only on a page go unseen.
 *
 * @param tree what was read
 * @param site nothing where the settings or a vocabulary have errors
 * @param plan of that site
 * @param problems sorted
 * @param silenced what editors silenced, sorted
 */
public record Survey(
    Tree tree,
    Optional<Site> site,
    Optional<SitePlan> plan,
    List<Diagnostic> problems,
    List<Silenced> silenced) {
  public Survey {
    problems = List.copyOf(problems);
    silenced = List.copyOf(silenced);
  }

  /** Of a project as it lies on disk. Drafts are passed over. */
  public static Survey of(Path project) throws IOException {
    return of(project, Inputs.tree(request(project)));
  }

  /** Of these files, which need not lie in the project as they are said to. */
  public static Survey of(Path project, Tree tree) throws IOException {
    Inputs inputs = Inputs.of(tree, request(project));
    if (inputs.site().isEmpty()) {
      return new Survey(tree, Optional.empty(), Optional.empty(), inputs.problems(), List.of());
    }
    Diagnostics all = new Diagnostics();
    all.addAll(inputs.problems());
    Set<String> unsound = new TreeSet<>(inputs.unsound());
    while (true) {
      Site site = inputs.site().get().without(unsound);
      SitePlan plan = Planner.plan(site, inputs.assets());
      Pages pages = new Pages(site, plan, unsound, Optional.empty(), Sink.NOWHERE, Watcher.NONE);
      pages.make(project);
      List<Diagnostic> found = problems(pages, inputs, plan, unsound);
      all.addAll(found);
      Set<String> more = Withheld.articles(found);
      more.retainAll(site.articles().keySet());
      if (more.isEmpty()) {
        return new Survey(
            tree, Optional.of(site), Optional.of(plan), all.sorted(), pages.silenced());
      }
      unsound.addAll(more);
    }
  }

  /** What a survey looks at, read and no more. */
  public static Tree tree(Path project) throws IOException {
    return Inputs.tree(request(project));
  }

  /** What of these files belongs to the content. */
  public static Sources sources(Tree tree) {
    return Inputs.sources(tree);
  }

  private static Request request(Path project) {
    return new Request(
        project, project.resolve("site"), Optional.empty(), false, true, Optional.empty());
  }

  private static List<Diagnostic> problems(
      Pages pages, Inputs inputs, SitePlan plan, Set<String> unsound) {
    Site site = inputs.site().orElseThrow().without(unsound);
    Collection<Diagnostic> found = new ArrayList<>(pages.problems());
    found.addAll(plan.problems());
    found.addAll(Checks.checkAbout(site, unsound));
    found.addAll(Severities.unknown(site.settings().severities().keySet(), inputs.settings()));
    return Severities.apply(site.settings().severities(), found);
  }

  /** The first error of each file of an article or draft that has any, by path. */
  public List<Diagnostic> withheld() {
    return Withheld.reasons(problems);
  }

  /** Errors that keep the whole site from being published: outside of articles. */
  public List<Diagnostic> obstacles() {
    return problems.stream()
        .filter(problem -> problem.isError() && !Withheld.isOfArticle(problem))
        .toList();
  }
}
