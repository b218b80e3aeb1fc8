package digest.convert.draft;

import digest.convert.layout.ClassifiedLine;
import digest.convert.layout.Composition;
import digest.convert.layout.Evidence;
import digest.convert.layout.LineRole;
import digest.convert.layout.PrintedArticle;
import digest.convert.page.PrintLine;
import digest.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands at the top of a page over all of it: the theme of the sheet, the name of a series. It
 * holds for the articles that stand under a label of their own, and the two are told as {@code
 * 外／内}. On a page without such labels it opens the first article, and the pictures beside that.
 */
final class PageTitle {
  private static final String LEVELS = "／";
  private static final int LONGEST = 40;

  private final List<PrintLine> lines;
  private final boolean labelled;
  private final Optional<PrintedArticle> first;

  PageTitle(Composition page) {
    this.lines =
        page.lines().stream()
            .takeWhile(line -> line.role() == LineRole.PAGE_LABEL)
            .filter(line -> !isFurniture(line) && line.line().text().length() <= LONGEST)
            .map(ClassifiedLine::line)
            .toList();
    this.labelled =
        page.articles().stream().anyMatch(article -> article.heading().section().isPresent());
    this.first = page.articles().stream().filter(PageTitle::hasHeadline).findFirst();
  }

  private static boolean isFurniture(ClassifiedLine line) {
    return line.evidence().stream().map(Evidence::rule).anyMatch("furniture"::equals);
  }

  private static boolean hasHeadline(PrintedArticle article) {
    return !article.heading().headline().isEmpty();
  }

  /** The lines of it, the upper first; none where the page has no title. */
  List<PrintLine> lines() {
    return lines;
  }

  /** The section of an article, with the title of the page before it; empty if it has neither. */
  String over(Printed printed) {
    boolean covers = labelled ? !printed.section().isEmpty() : isAtTheTop(printed.article());
    return String.join(
        LEVELS,
        Stream.of(covers ? words() : "", printed.section())
            .filter(level -> !level.isEmpty())
            .toList());
  }

  private boolean isAtTheTop(PrintedArticle article) {
    return first.isPresent()
        && (first.get() == article
            || article.kind() == Kind.PHOTO && article.heading().headline().isEmpty());
  }

  /** A title that runs over two lines is one; what stands apart is another. */
  private String words() {
    StringBuilder words = new StringBuilder();
    for (PrintLine line : lines) {
      String between = words.length() == 0 ? "" : line.gap() > 0 ? "·" : " ";
      words.append(between).append(line.text());
    }
    return words.toString();
  }
}
