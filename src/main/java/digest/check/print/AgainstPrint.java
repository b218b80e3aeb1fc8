package digest.check.print;

import digest.check.figures.Passage;
import digest.check.figures.Passages;
import digest.check.figures.SiteReaders;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Site;
import digest.quantity.Readers;
import java.util.List;

/** Holds an entry against its printed page. The time is linear in the length of the page. */
public final class AgainstPrint {
  public static final List<Rule> RULES =
      List.of(MissingNames.NOT_PRINTED, MissingFigures.NOT_PRINTED, Copies.COPIED);

  private AgainstPrint() {}

  /** Sorted. What stands in both places points at both. */
  public static List<Diagnostic> check(
      Article article, AlignedDocument document, Site site, PrintedPage page) {
    Diagnostics problems = new Diagnostics();
    Readers readers = SiteReaders.of(site);
    Sheet sheet = new Sheet(page);
    List<Passage> passages = Passages.of(article, document, readers).chinese().toList();
    MissingNames.check(article, passages, site, sheet, problems);
    MissingFigures.check(article, readers, sheet, problems);
    Copies.check(passages, article.citation(), sheet, problems);
    return problems.sorted();
  }
}
