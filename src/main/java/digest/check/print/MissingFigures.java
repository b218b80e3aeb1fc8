package digest.check.print;

import digest.check.figures.Unprinted;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.model.Article;
import digest.model.Text;
import digest.quantity.Readers;
import java.util.ArrayList;
import java.util.List;

/** What an entry gives as printed figures stands on the page, in whatever notation. */
final class MissingFigures {
  static final Rule NOT_PRINTED =
      Rule.error("figure-not-printed", "The printed page does not have a figure of the entry.");

  private MissingFigures() {}

  static void check(Article article, Readers readers, Sheet sheet, Diagnostics problems) {
    List<String> texts = new ArrayList<>();
    sheet.page().lines().forEach(line -> texts.add(line.text()));
    // A figure may run over the end of a line.
    texts.add(sheet.text());
    for (Text figure : Unprinted.of(article, readers, texts)) {
      problems.add(
          NOT_PRINTED.at(
              figure.span(),
              "the page does not have `" + figure + "`",
              "compare it with print; if you computed it, it belongs to `derived-figures`"));
    }
  }
}
