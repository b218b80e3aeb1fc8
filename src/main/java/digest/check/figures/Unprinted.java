package digest.check.figures;

import digest.model.Article;
import digest.model.Text;
import digest.quantity.Readers;
import java.util.Collection;
import java.util.List;

/** Figures that an entry lists as printed, and that a printed page does not have. */
public final class Unprinted {
  private Unprinted() {}

  /**
   * In the order of {@code source-figures}. A figure may be written in another way on the page.
   *
   * @param texts of the page
   */
  public static List<Text> of(Article article, Readers readers, Collection<String> texts) {
    Printed printed = new Printed(readers.chinese(), FigureRules.year(article));
    texts.forEach(printed::add);
    return article.sourceFigures().stream()
        .filter(figure -> !printed.holds(figure))
        .filter(figure -> texts.stream().noneMatch(text -> hasWord(text, figure.value())))
        .toList();
  }

  /** Whether it stands there as it is, and not as the end or beginning of a longer number. */
  private static boolean hasWord(String text, String figure) {
    for (int at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
      int end = at + figure.length();
      boolean longer =
          isDigit(figure.charAt(0)) && at > 0 && isDigit(text.charAt(at - 1))
              || isDigit(figure.charAt(figure.length() - 1))
                  && end < text.length()
                  && isDigit(text.charAt(end));
      if (!longer) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c == '.' || Character.isDigit(c);
  }
}
