package digest.build;

import digest.check.Checks;
import digest.check.Examined;
import digest.check.Silenced;
import digest.diagnostic.Diagnostic;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Edition;
import digest.model.Language;
import digest.model.Site;
import digest.plan.PlannedFeed;
import digest.plan.PlannedPage;
import digest.plan.SitePlan;
import digest.plan.Subject;
import digest.render.Extras;
import digest.render.OutputFile;
import digest.render.Renderer;
import digest.render.TemplateFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes all files of a site, on all cores. An article's text is parsed, checked, rendered in every
 * edition and let go, so memory does not grow with the texts; only what feeds carry is kept.
 */
final class Pages {
  private final Site site;
  private final SitePlan plan;
  private final Checks checks;
  private final Optional<Renderer> renderer;
  private final Sink sink;
  private final Watcher watcher;
  private final AtomicInteger done = new AtomicInteger();
  private final Collection<Diagnostic> problems = new ConcurrentLinkedQueue<>();
  private final Collection<Silenced> silenced = new ConcurrentLinkedQueue<>();
  private final Map<String, Diagnostic> faults = new ConcurrentHashMap<>();
  private final Map<FeedText, String> feedTexts = new ConcurrentHashMap<>();
  private final Set<FeedText> inFeeds = new HashSet<>();

  private record FeedText(String article, Language language) {}

  /**
   * @param renderer nothing checks the texts and makes no pages
   */
  Pages(
      Site site,
      SitePlan plan,
      Set<String> unsound,
      Optional<Renderer> renderer,
      Sink sink,
      Watcher watcher) {
    this.site = site;
    this.plan = plan;
    this.checks = new Checks(site, unsound);
    this.renderer = renderer;
    this.sink = sink;
    this.watcher = watcher;
    for (PlannedFeed feed : plan.feeds()) {
      feed.articles().forEach(one -> inFeeds.add(new FeedText(one.id(), feed.language())));
    }
  }

  /** Makes everything; what was wrong is in {@link #problems}. */
  void make(Path project) throws IOException {
    try {
      site.newestFirst().parallelStream().forEach(this::article);
      renderer.ifPresent(this::lists);
      plan.copies().forEach(copy -> copy(copy.path(), project.resolve(copy.from())));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  List<Diagnostic> problems() {
    return Stream.concat(problems.stream(), faults.values().stream()).sorted().toList();
  }

  /** What editors silenced, sorted. */
  List<Silenced> silenced() {
    return silenced.stream().sorted().toList();
  }

  private void article(Article article) {
    AlignedDocument document = AlignedDocument.of(article);
    Examined examined = checks.examine(article, document);
    problems.addAll(examined.found().problems());
    silenced.addAll(examined.found().silenced());
    renderer.ifPresent(made -> render(made, article, document, examined));
  }

  private void render(Renderer made, Article article, AlignedDocument document, Examined examined) {
    Subject subject = new Subject.ArticleText(article.id());
    Extras extras = made.extras(article, document, examined.review(), examined.readers());
    for (Edition edition : Edition.values()) {
      plan.find(subject, edition)
          .ifPresent(page -> write(() -> made.article(page, article, document, extras)));
    }
    for (Language language : Language.values()) {
      FeedText key = new FeedText(article.id(), language);
      if (inFeeds.contains(key)) {
        feedTexts.put(key, made.feedText(article, language, document));
      }
    }
  }

  private void lists(Renderer made) {
    plan.pages().parallelStream()
        .filter(page -> !(page.subject() instanceof Subject.ArticleText))
        .forEach((PlannedPage page) -> write(() -> made.page(page)));
    plan.feeds().parallelStream()
        .forEach(feed -> write(() -> made.feed(feed, article -> text(feed, article))));
    plan.tables().forEach(table -> keep(made.table(table)));
    made.sitemaps().forEach(this::keep);
    keep(made.robots());
  }

  private String text(PlannedFeed feed, Article article) {
    return feedTexts.get(new FeedText(article.id(), feed.language()));
  }

  private void write(Supplier<OutputFile> page) {
    try {
      keep(page.get());
      watcher.progress(done.incrementAndGet(), plan.pages().size() + plan.feeds().size());
    } catch (TemplateFault fault) {
      Diagnostic found = fault.diagnostic();
      faults.merge(found.span().toString(), found, BinaryOperator.minBy(Pages::byHint));
    }
  }

  private void keep(OutputFile file) {
    try {
      sink.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One mistake in a template spoils many pages; it is told once, for the first of them by name.
   */
  private static int byHint(Diagnostic a, Diagnostic b) {
    return a.hint().compareTo(b.hint());
  }

  private void copy(String path, Path from) {
    try {
      sink.copy(path, from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
