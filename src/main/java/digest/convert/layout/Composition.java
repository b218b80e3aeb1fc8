package digest.convert.layout;

import digest.convert.page.PrintPage;
import java.util.List;
import java.util.Objects;

/**
 * A page, taken apart. Every line stands in exactly one article, or is a label, a section or a
 * duplicate.
 *
 * @param lines every line that is not blank, in the order of the page
 * @param articles in the order of the page: by the headline, or the first line of one without
 * @param repairs of single lines, in the order of the page
 */
public record Composition(
    PrintPage page,
    List<ClassifiedLine> lines,
    List<PrintedArticle> articles,
    List<Repair> repairs) {
  public Composition {
    Objects.requireNonNull(page, "page");
    lines = List.copyOf(lines);
    articles = List.copyOf(articles);
    repairs = List.copyOf(repairs);
  }
}
