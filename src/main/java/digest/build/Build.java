package digest.build;

import digest.check.Checks;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.files.Fingerprint;
import digest.files.SiteWriter;
import digest.files.Standing;
import digest.files.Summary;
import digest.files.Tree;
import digest.model.Language;
import digest.model.Settings;
import digest.model.Site;
import digest.plan.Planner;
import digest.plan.SitePlan;
import digest.render.OutputFile;
import digest.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Builds a site, or only looks whether it could be built. */
public final class Build {
  private static final String NO_BASE_URL =
      "no base URL is set, so feeds, sitemap, canonical and hreflang links are left out";

  private final Request request;
  private final Watcher watcher;
  private final Diagnostics problems = new Diagnostics();

  private Build(Request request, Watcher watcher) {
    this.request = request;
    this.watcher = watcher;
  }

  /**
   * Publishes the site if nothing is wrong with it; else leaves it as it is.
   *
   * @throws IOException one line that names the file, if the machine refuses
   */
  public static Outcome publish(Request request, Watcher watcher) throws IOException {
    return new Build(request, watcher).publish();
  }

  /** Finds all that is wrong, rendering every page, and writes nothing. */
  public static Outcome check(Request request, Watcher watcher) throws IOException {
    Build build = new Build(request, watcher);
    Inputs inputs = Inputs.of(Inputs.tree(request), request, build.problems);
    build.make(inputs, Sink.NOWHERE);
    return build.outcome(inputs, Optional.empty());
  }

  private Outcome publish() throws IOException {
    Tree tree = Inputs.tree(request);
    Optional<String> fingerprint = fingerprint(tree);
    Optional<Standing> standing =
        fingerprint.flatMap(print -> SiteWriter.standing(request.output(), print));
    return standing.isPresent() ? Outcome.of(standing.get()) : publish(tree, fingerprint);
  }

  private Outcome publish(Tree tree, Optional<String> fingerprint) throws IOException {
    Inputs inputs = Inputs.of(tree, request, problems);
    if (problems.hasErrors()) {
      make(inputs, Sink.NOWHERE);
      return outcome(inputs, Optional.empty());
    }
    try (SiteWriter writer = SiteWriter.open(request.output(), watcher::notice)) {
      make(inputs, into(writer));
      Outcome made = outcome(inputs, Optional.empty());
      return made.hasErrors() ? made : made.published(commit(writer, made, fingerprint));
    }
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

  private void make(Inputs inputs, Sink sink) throws IOException {
    if (inputs.site().isEmpty()) {
      return;
    }
    Site site = inputs.site().get();
    SitePlan plan = Planner.plan(site, inputs.assets());
    problems.addAll(plan.problems());
    problems.addAll(Checks.checkAbout(site, inputs.unsound()));
    problems.addAll(Severities.unknown(site.settings().severities().keySet(), inputs.settings()));
    Optional<Renderer> renderer =
        inputs.templates().map(templates -> new Renderer(templates, site, plan));
    Pages pages = new Pages(site, plan, inputs.unsound(), renderer, sink, watcher);
    pages.make(request.project());
    problems.addAll(pages.problems());
  }

  private Outcome outcome(Inputs inputs, Optional<Summary> published) {
    Optional<Site> site = inputs.site();
    List<Diagnostic> found =
        problems.sorted().stream()
            .map(one -> site.map(Site::settings).map(told -> settle(told, one)).orElse(one))
            .toList();
    int translated =
        site.map(
                made ->
                    made.newestFirst().stream()
                        .filter(article -> article.in(Language.EN).isPresent())
                        .count())
            .orElse(0L)
            .intValue();
    boolean lost = site.filter(made -> made.settings().baseUrl().isEmpty()).isPresent();
    return new Outcome(
        found,
        published,
        site.map(made -> made.articles().size()).orElse(0),
        translated,
        lost ? List.of(NO_BASE_URL) : List.of());
  }

  private static Diagnostic settle(Settings settings, Diagnostic found) {
    return Severities.apply(settings.severities(), found);
  }

  private static Sink into(SiteWriter writer) {
    return new Sink() {
      @Override
      public void write(OutputFile file) throws IOException {
        writer.write(file.path(), file.bytes());
      }

      @Override
      public void copy(String path, Path from) throws IOException {
        writer.copy(path, from);
      }
    };
  }
}
