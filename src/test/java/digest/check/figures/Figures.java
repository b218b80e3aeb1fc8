package digest.check.figures;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.quantity.NotQuantities;
import digest.quantity.Readers;
import digest.testing.Articles;
import java.util.List;

/** What the rules about figures have to say of an article. */
final class Figures {
  private static final Readers READERS = SiteReaders.of(new NotQuantities(List.of("5G", "十四五")));

  private Figures() {}

  static List<Diagnostic> check(Articles built) {
    Article article = built.build();
    Diagnostics problems = new Diagnostics();
    FigureRules.check(article, AlignedDocument.of(article), READERS, problems);
    return problems.sorted();
  }

  static List<String> codes(Articles built) {
    return check(built).stream().map(Diagnostic::code).toList();
  }
}
