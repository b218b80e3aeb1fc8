package digest.build;

import digest.content.Loaded;
import digest.content.ReadWords;
import digest.content.SiteReader;
import digest.content.Sources;
import digest.content.WordsReader;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.SourceText;
import digest.files.Tree;
import digest.files.TreeReader;
import digest.model.Site;
import digest.render.Templates;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything a build starts from.
 *
 * @param site nothing where the settings or a vocabulary have errors
 * @param settings the text of {@code site.yml}
 * @param unsound ids of the articles left out for errors
 * @param templates nothing where one of them, or a file of words, has errors: what they would be
 *     blamed for on every page is told once
 * @param assets paths of style sheets and the like, published as they are
 * @param problems all that is wrong with these
 */
record Inputs(
    Optional<Site> site,
    SourceText settings,
    Set<String> unsound,
    Optional<Templates> templates,
    List<String> assets,
    List<Diagnostic> problems) {
  Inputs {
    // Copied once, so that nobody copies it for every article.
    unsound = Set.copyOf(unsound);
    assets = List.copyOf(assets);
  }

  private static final String SETTINGS = "content/site.yml";
  private static final String CONTENT = "content/";
  private static final String TEMPLATES = "templates/";
  private static final String WORDS = "templates/words/";
  private static final String ASSETS = "templates/assets/";

  static Tree tree(Request request) throws IOException {
    return TreeReader.read(request.project(), List.of("content", "templates"), Inputs::isText);
  }

  static Inputs of(Tree tree, Request request) {
    Diagnostics problems = new Diagnostics();
    problems.addAll(tree.problems());
    Loaded loaded = SiteReader.read(sources(tree), request.drafts());
    problems.addAll(loaded.problems());
    Optional<Templates> templates = templates(tree, problems);
    List<Diagnostic> found = severe(problems.sorted(), loaded.site());
    Set<String> unsound = new TreeSet<>(loaded.unsound());
    unsound.addAll(Withheld.articles(raised(problems.sorted(), found)));
    return new Inputs(
        loaded.site().map(site -> settle(site, request).without(unsound)),
        settings(tree),
        unsound,
        templates,
        tree.others().stream().filter(path -> path.startsWith(ASSETS)).toList(),
        found);
  }

  /** As severe as the site has them. */
  private static List<Diagnostic> severe(List<Diagnostic> found, Optional<Site> site) {
    return site.map(one -> Severities.apply(one.settings().severities(), found)).orElse(found);
  }

  /** What was no error as it was read. */
  private static List<Diagnostic> raised(List<Diagnostic> read, List<Diagnostic> found) {
    Set<Diagnostic> before = Set.copyOf(read);
    return found.stream().filter(problem -> !before.contains(problem)).toList();
  }

  private static SourceText settings(Tree tree) {
    return tree.texts().stream()
        .filter(text -> text.path().equals(SETTINGS))
        .findFirst()
        .orElse(new SourceText(SETTINGS, ""));
  }

  private static boolean isText(String path) {
    return !path.startsWith(ASSETS)
        && (path.endsWith(".md") || path.endsWith(".yml") || path.endsWith(".ftlh"));
  }

  static Sources sources(Tree tree) {
    return new Sources(
        tree.texts().stream().filter(text -> text.path().startsWith(CONTENT)).toList(),
        tree.others().stream().filter(path -> path.startsWith(CONTENT)).toList(),
        tree.unreadable());
  }

  private static Site settle(Site site, Request request) {
    return request.baseUrl().map(site::withBaseUrl).orElse(site);
  }

  private static Optional<Templates> templates(Tree tree, Diagnostics problems) {
    ReadWords words = WordsReader.read(below(tree, WORDS));
    problems.addAll(words.problems());
    List<SourceText> texts =
        below(tree, TEMPLATES).stream().filter(text -> text.path().endsWith(".ftlh")).toList();
    return words.words().flatMap(said -> sound(new Templates(texts, said), problems));
  }

  /** Templates with mistakes would only tell them again on every page. */
  private static Optional<Templates> sound(Templates templates, Diagnostics problems) {
    List<Diagnostic> found = templates.check();
    problems.addAll(found);
    return found.isEmpty() ? Optional.of(templates) : Optional.empty();
  }

  private static List<SourceText> below(Tree tree, String folder) {
    return tree.texts().stream().filter(text -> text.path().startsWith(folder)).toList();
  }
}
