package digest.cli;

import digest.convert.Filed;
import digest.convert.layout.Composition;
import digest.convert.layout.Confidence;
import digest.convert.layout.PrintedArticle;
import digest.convert.layout.Repair;
import digest.desk.PageOutcome;
import java.util.List;

/** Tells what came of converting pages: a line for each page, and one for each draft. */
final class ConversionText {
  private final Main.Console console;
  private final String folder;

  /**
   * @param folder that stands before the paths of drafts; empty if they tell it themselves
   */
  ConversionText(Main.Console console, String folder) {
    this.console = console;
    this.folder = folder;
  }

  void print(PageOutcome outcome) {
    if (outcome instanceof PageOutcome.Done done) {
      console.out().println(summary(done.page()));
      done.drafts().forEach(draft -> console.out().println("  " + fate(draft)));
    } else if (outcome instanceof PageOutcome.Refused refused) {
      new Reporter(console).problems(List.of(refused.problem()));
    } else if (outcome instanceof PageOutcome.Failed failed) {
      console.err().println("digest: " + failed.message());
    }
  }

  private String fate(Filed draft) {
    String path = folder + draft.path();
    return switch (draft.fate()) {
      case WRITTEN -> "Wrote " + path;
      case REWRITTEN -> "Wrote " + path + " anew";
      case UNCHANGED -> "Left " + path + ": nothing has changed";
      case KEPT -> "Kept " + path + ": it has been edited";
      case PUBLISHED -> "Left " + path + ": it is published";
    };
  }

  /** Such as {@code page.txt (GB18030): 7 articles, 12 joins, 3 to check}. */
  private static String summary(Composition page) {
    return page.page().name()
        + " ("
        + page.page().encoding()
        + "): "
        + said(page.articles().size(), "article")
        + ", "
        + said(joins(page), "join")
        + ", "
        + doubts(page)
        + " to check";
  }

  private static long joins(Composition page) {
    return page.articles().stream()
        .flatMap(article -> article.paragraphs().stream())
        .mapToLong(paragraph -> paragraph.joins().size())
        .sum();
  }

  private static long doubts(Composition page) {
    long articles = page.articles().stream().mapToLong(ConversionText::doubts).sum();
    return articles
        + page.repairs().stream()
            .filter(repair -> repair.kind() != Repair.Kind.JOINED)
            .filter(repair -> repair.confidence() == Confidence.CHECK)
            .count();
  }

  private static long doubts(PrintedArticle article) {
    return article.doubts().size()
        + article.paragraphs().stream()
            .flatMap(paragraph -> paragraph.joins().stream())
            .filter(join -> join.confidence() == Confidence.CHECK)
            .count();
  }

  private static String said(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
