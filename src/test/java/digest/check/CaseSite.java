package digest.check;

import digest.check.print.PrintedPage;
import digest.content.Loaded;
import digest.content.SiteReader;
import digest.content.Sources;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import digest.files.Tree;
import digest.files.TreeReader;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.testing.Repository;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A small site that the entries of cases are put into, one at a time. */
final class CaseSite {
  private static final String FOLDER = "content/articles/2023/";
  private static final String ID = "entry";

  private final Tree tree;

  private CaseSite(Tree tree) {
    this.tree = tree;
  }

  static CaseSite read() throws IOException {
    return new CaseSite(
        TreeReader.read(
            Repository.resource("digest/check"),
            List.of("content"),
            path -> path.endsWith(".md") || path.endsWith(".yml")));
  }

  /**
   * What came of a case.
   *
   * @param files of the entry, and the printed page
   */
  record Told(List<MarkedText> files, List<Diagnostic> problems) {
    List<Span> expected() {
      return files.stream().flatMap(file -> file.places().stream()).sorted().toList();
    }

    List<Span> expectedBeside() {
      return files.stream().flatMap(file -> file.others().stream()).sorted().toList();
    }

    Stream<Diagnostic> of(String rule) {
      return problems.stream().filter(problem -> problem.code().equals(rule));
    }
  }

  Told look(EntryCase one) {
    MarkedText zh = MarkedText.of(FOLDER + ID + ".zh.md", one.chinese());
    Optional<MarkedText> en =
        one.english().map(text -> MarkedText.of(FOLDER + ID + ".en.md", text));
    Optional<MarkedText> page = one.page().map(text -> MarkedText.of("page.txt", text));
    List<MarkedText> files = new ArrayList<>(List.of(zh));
    en.ifPresent(files::add);
    Loaded loaded = SiteReader.read(sources(files, one), false);
    page.ifPresent(files::add);
    return new Told(files, problems(loaded, page.map(MarkedText::source)));
  }

  private Sources sources(List<MarkedText> entry, EntryCase one) {
    List<SourceText> texts = new ArrayList<>(tree.texts());
    entry.forEach(file -> texts.add(file.source()));
    return new Sources(
        texts, one.images().stream().map(image -> FOLDER + image).toList(), Set.of());
  }

  private static List<Diagnostic> problems(Loaded loaded, Optional<SourceText> page) {
    Diagnostics problems = new Diagnostics();
    loaded.problems().stream()
        .filter(problem -> !problem.span().source().path().startsWith(FOLDER + "broken."))
        .forEach(problems::add);
    loaded
        .site()
        .flatMap(site -> site.article(ID))
        .ifPresent(article -> problems.addAll(problems(article, loaded, page)));
    return problems.sorted();
  }

  private static List<Diagnostic> problems(
      Article article, Loaded loaded, Optional<SourceText> page) {
    AlignedDocument document = AlignedDocument.of(article);
    if (page.isPresent()) {
      return Checks.against(article, document, loaded.site().orElseThrow(), printed(page.get()))
          .problems();
    }
    return new Checks(loaded.site().orElseThrow(), loaded.unsound()).check(article, document);
  }

  private static PrintedPage printed(SourceText source) {
    List<PrintedPage.Line> lines = new ArrayList<>();
    for (int line = 1; line <= source.lineCount(); line++) {
      String text = source.lineText(line);
      int start = source.lineStart(line);
      lines.add(new PrintedPage.Line(text, source.span(start, start + text.length())));
    }
    return new PrintedPage(source, lines);
  }
}
