package digest.desk;

import digest.build.Severities;
import digest.build.Survey;
import digest.check.Checked;
import digest.check.Checks;
import digest.check.figures.Omitted;
import digest.check.figures.SiteReaders;
import digest.check.print.PrintedPage;
import digest.content.SiteReader;
import digest.convert.page.PageReader;
import digest.convert.page.PrintLine;
import digest.convert.page.Reading;
import digest.diagnostic.Nearest;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import digest.files.Tree;
import digest.files.TreeReader;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Site;
import digest.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An article or draft of the project, looked at with print in mind. */
public final class PrintReview {
  /** How far behind its line’s beginning the words of a line of HTML are looked for. */
  private static final int MARKUP = 2_000;

  private final Site site;
  private final Article article;

  private PrintReview(Site site, Article article) {
    this.site = site;
    this.article = article;
  }

  /**
   * @throws Refusal if there is no such article or draft, or it cannot be read
   */
  public static PrintReview of(Path project, String id) throws IOException, Refusal {
    Tree tree =
        TreeReader.read(
            project, List.of("content"), path -> path.endsWith(".md") || path.endsWith(".yml"));
    Site site =
        SiteReader.read(Survey.sources(tree), true)
            .site()
            .orElseThrow(
                () ->
                    new Refusal(
                        "content/site.yml or a vocabulary has errors; `digest check` tells them"));
    Article article = site.article(id).orElse(null);
    if (article == null) {
      String near = Nearest.hint(id, site.articles().keySet());
      throw new Refusal(
          "there is no article or draft `"
              + id
              + "` without errors; "
              + (near.isEmpty() ? "its id is the name of its file up to the dot" : near));
    }
    return new PrintReview(site, article);
  }

  /** How many printed figures the header lists. */
  public int figures() {
    return article.sourceFigures().size();
  }

  /** Printed figures that the digest does without. */
  public List<Text> omitted() {
    return Omitted.of(article, AlignedDocument.of(article), SiteReaders.of(site));
  }

  /** What is wrong with the entry by this page; or with the page, if it cannot be read. */
  public Checked against(PageInput page) throws IOException {
    Reading reading = PageReader.read(page.name(), page.bytes());
    if (reading instanceof Reading.Refused refused) {
      return new Checked(List.of(refused.problem()), List.of());
    }
    Reading.Sound sound = (Reading.Sound) reading;
    List<PrintedPage.Line> lines =
        sound.page().lines().stream().map(line -> line(line, sound.source())).toList();
    PrintedPage printed = new PrintedPage(sound.source(), lines);
    return severe(Checks.against(article, AlignedDocument.of(article), site, printed));
  }

  private Checked severe(Checked found) {
    return new Checked(
        found.problems().stream()
            .map(problem -> Severities.apply(site.settings().severities(), problem))
            .toList(),
        found.silenced());
  }

  private static PrintedPage.Line line(PrintLine line, SourceText source) {
    int start = source.lineStart(Math.min(line.number(), source.lineCount()));
    int end = Math.min(source.text().length(), start + line.text().length() + MARKUP);
    int at = source.text().substring(start, end).indexOf(line.text());
    Span span =
        at < 0
            ? source.span(start, start)
            : source.span(start + at, start + at + line.text().length());
    return new PrintedPage.Line(line.text(), span);
  }
}
