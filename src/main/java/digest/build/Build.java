package digest.build;

import digest.check.Checks;
import digest.check.Silenced;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.files.Fingerprint;
import digest.files.SiteWriter;
import digest.files.Standing;
import digest.files.Summary;
import digest.files.Tree;
import digest.model.Site;
import digest.plan.Planner;
import digest.plan.SitePlan;
import digest.render.Renderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Builds a site, or only looks whether it could be built. */
public final class Build {
  private final Request request;
  private final Watcher watcher;

  private Build(Request request, Watcher watcher) {
    this.request = request;
    this.watcher = watcher;
  }

  /**
   * Publishes the site if nothing is wrong with it, or, where the request allows it, without the
   * articles that something is wrong with; else leaves it as it is.
   *
   * @throws IOException one line that names the file, if the machine refuses
   */
  public static Outcome publish(Request request, Watcher watcher) throws IOException {
    return new Build(request, watcher).publish();
  }

  /** Finds all that is wrong, rendering every page, and writes nothing. */
  public static Outcome check(Request request, Watcher watcher) throws IOException {
    Build build = new Build(request, watcher);
    Inputs inputs = Inputs.of(Inputs.tree(request), request);
    return build.make(inputs, inputs.site(), Set.of(), Sink.NOWHERE).outcome(List.of());
  }

  private Outcome publish() throws IOException {
    Tree tree = Inputs.tree(request);
    Optional<String> fingerprint = fingerprint(tree);
    Optional<Standing> standing =
        fingerprint.flatMap(print -> SiteWriter.standing(request.output(), print));
    return standing.isPresent()
        ? Outcome.of(standing.get())
        : publish(Inputs.of(tree, request), fingerprint);
  }

  /** Again and again without what proved unsound, until the rest is sound. */
  private Outcome publish(Inputs inputs, Optional<String> fingerprint) throws IOException {
    Collection<Diagnostic> before = new ArrayList<>();
    Set<String> withheld = new TreeSet<>();
    while (true) {
      Optional<Site> site = inputs.site().map(all -> all.without(withheld));
      if (stops(inputs.problems())) {
        return make(inputs, site, withheld, Sink.NOWHERE).outcome(List.of());
      }
      // Nothing is written that is known to be in vain: an image of an unsound article, say one
      // that is a link to nowhere, would stop everything.
      boolean vain = !unsound(inputs.problems(), site).isEmpty();
      try (SiteWriter writer = SiteWriter.open(request.output(), watcher::notice)) {
        Made made = make(inputs, site, withheld, vain ? Sink.NOWHERE : Sink.into(writer));
        Set<String> unsound = unsound(made.problems(), site);
        Outcome outcome = made.outcome(before);
        if (stops(made.problems())) {
          return outcome;
        } else if (unsound.isEmpty()) {
          return outcome.published(commit(writer, outcome, fingerprint));
        }
        withheld.addAll(unsound);
        made.problems().stream().filter(Diagnostic::isError).forEach(before::add);
      }
    }
  }

  /** The articles of the site that there are errors in. */
  private static Set<String> unsound(Collection<Diagnostic> problems, Optional<Site> site) {
    Set<String> unsound = Withheld.articles(problems);
    unsound.retainAll(site.orElseThrow().articles().keySet());
    return unsound;
  }

  private boolean stops(Collection<Diagnostic> problems) {
    return problems.stream()
        .filter(Diagnostic::isError)
        .anyMatch(problem -> !request.withhold() || !Withheld.isOfArticle(problem));
  }

  /** Only a build that has nothing to say may be skipped the next time. */
  private static Summary commit(SiteWriter writer, Outcome made, Optional<String> fingerprint)
      throws IOException {
    return fingerprint.isPresent() && made.isSilent()
        ? writer.commit(fingerprint.get(), made.note())
        : writer.commit();
  }

  /** Of everything that a page can depend on. */
  private Optional<String> fingerprint(Tree tree) throws IOException {
    if (request.program().isEmpty() || !tree.problems().isEmpty()) {
      return Optional.empty();
    }
    Fingerprint print = new Fingerprint().add(request.program().get());
    print.add(request.baseUrl().toString()).add(Boolean.toString(request.drafts()));
    return Optional.of(print.add(tree, request.project()).text());
  }

  /** Makes all files; gives what is wrong with them and with what they were made from. */
  private Made make(Inputs inputs, Optional<Site> sound, Set<String> withheld, Sink sink)
      throws IOException {
    Collection<Diagnostic> found = new ArrayList<>();
    List<Silenced> silenced = List.of();
    if (sound.isPresent()) {
      Site site = sound.get();
      Set<String> unsound = new TreeSet<>(inputs.unsound());
      unsound.addAll(withheld);
      SitePlan plan = Planner.plan(site, inputs.assets());
      found.addAll(plan.problems());
      found.addAll(Checks.checkAbout(site, unsound));
      found.addAll(Severities.unknown(site.settings().severities().keySet(), inputs.settings()));
      Optional<Renderer> renderer =
          inputs.templates().map(templates -> new Renderer(templates, site, plan));
      Pages pages = new Pages(site, plan, unsound, renderer, sink, watcher);
      pages.make(request.project());
      found.addAll(pages.problems());
      silenced = pages.silenced();
      found = Severities.apply(site.settings().severities(), found);
    }
    return new Made(sound, sorted(inputs.problems(), found), silenced);
  }

  /** What came of making all files. */
  private record Made(Optional<Site> site, List<Diagnostic> problems, List<Silenced> silenced) {
    /**
     * @param before problems of what was left out
     */
    Outcome outcome(Collection<Diagnostic> before) {
      return Outcome.of(site, sorted(before, problems)).silencing(silenced);
    }
  }

  private static List<Diagnostic> sorted(Collection<Diagnostic> some, Collection<Diagnostic> more) {
    Diagnostics all = new Diagnostics();
    all.addAll(some);
    all.addAll(more);
    return all.sorted();
  }
}
