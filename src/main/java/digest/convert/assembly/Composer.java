package digest.convert.assembly;

import digest.convert.layout.ClassifiedLine;
import digest.convert.layout.Composition;
import digest.convert.layout.LineRole;
import digest.convert.layout.Piece;
import digest.convert.layout.PrintedArticle;
import digest.convert.line.ClassifiedPiece;
import digest.convert.line.Classifier;
import digest.convert.line.Wrapping;
import digest.convert.page.PrintLine;
import digest.convert.page.PrintPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Takes a page apart into its articles. Nothing is lost: every line stands in one article, or is a
 * label, a section or a duplicate. Takes time about in proportion to the page, and throws nothing
 * whatever is on it.
 */
public final class Composer {
  private Composer() {}

  public static Composition compose(PrintPage page) {
    List<ClassifiedPiece> pieces = Classifier.classify(Wrapping.pieces(page.lines()));
    Map<Integer, Integer> duplicates = Duplicates.find(pieces);
    List<ClassifiedPiece> unique = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      if (!duplicates.containsKey(at)) {
        unique.add(pieces.get(at));
      }
    }
    Sheet first = new Sheet(unique);
    List<Head> heads = Heads.of(first);
    Sheet sheet = first.with(affinity(first, heads));
    Map<Block, Joined> joined = Matching.best(sheet);
    List<Run> runs = Runs.of(sheet, joined, heads);
    Map<Block, Head> labels = Labelling.label(sheet, joined, runs, heads);
    ArticleMaker maker = new ArticleMaker(Flow.of(joined, runs), Boundaries.of(runs, labels));
    List<PrintedArticle> articles = new ArrayList<>();
    Places.of(sheet, heads, labels)
        .forEach(
            (head, blocks) -> {
              if (!blocks.isEmpty()) {
                articles.add(maker.make(head, blocks));
              }
            });
    articles.sort(Comparator.comparingInt(Composer::place));
    List<ClassifiedLine> lines = lines(pieces, duplicates);
    return new Composition(page, lines, articles, Repairs.of(sheet.blocks(), articles, lines));
  }

  /** By a first division of the page, made by the seams alone. */
  private static Affinity affinity(Sheet sheet, List<Head> heads) {
    Map<Block, Joined> joined = Matching.best(sheet);
    List<Run> runs = Runs.of(sheet, joined, heads);
    return new Affinity(sheet.blocks(), heads, Labelling.label(sheet, joined, runs, heads));
  }

  /** The number of its headline; of one without, of its first line. */
  private static int place(PrintedArticle article) {
    Stream<PrintLine> text =
        article.paragraphs().stream()
            .flatMap(paragraph -> paragraph.pieces().stream())
            .map(Piece::first);
    Stream<PrintLine> headline = article.heading().headline().stream();
    Stream<PrintLine> all = Stream.concat(text, article.bylineLines().stream());
    return (article.heading().headline().isEmpty() ? all : headline)
        .mapToInt(PrintLine::number)
        .min()
        .orElseGet(
            () ->
                article.heading().shoulder().stream().mapToInt(PrintLine::number).min().orElse(0));
  }

  private static List<ClassifiedLine> lines(
      List<ClassifiedPiece> pieces, Map<Integer, Integer> duplicates) {
    List<ClassifiedLine> lines = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      ClassifiedPiece piece = pieces.get(at);
      boolean duplicate = duplicates.containsKey(at);
      (duplicate ? piece.lines(LineRole.DUPLICATE) : piece.lines()).forEach(lines::add);
    }
    return lines;
  }
}
