package digest.convert;

import digest.convert.draft.Printed;
import digest.convert.layout.Confidence;
import digest.convert.layout.Evidence;
import digest.convert.layout.Join;
import digest.convert.layout.Paragraph;
import digest.convert.layout.PrintedArticle;
import digest.convert.layout.Repair;
import digest.convert.page.PrintLine;
import digest.model.Byline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a {@link Report} says of an article. */
final class ArticleReport {
  private ArticleReport() {}

  static Map<String, Object> of(PrintedArticle article, String id) {
    Printed printed = new Printed(article);
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("id", id);
    report.put("kind", article.kind().word());
    report.put("headline", printed.headline());
    putText("shoulder", printed.shoulder(), report);
    putText("subtitle", printed.subtitle(), report);
    putText("section", printed.section(), report);
    report.put("bylines", article.bylines().stream().map(ArticleReport::byline).toList());
    article.speaker().ifPresent(who -> report.put("speaker", who.name()));
    report.put("confidence", word(isSure(article) ? Confidence.SURE : Confidence.CHECK));
    report.put("doubts", article.doubts().stream().map(Repair::note).toList());
    report.put("paragraphs", article.paragraphs().stream().map(ArticleReport::paragraph).toList());
    return report;
  }

  /** Whether nothing about it as a whole, and no join in it, is to be looked at. */
  static boolean isSure(PrintedArticle article) {
    return article.doubts().stream().noneMatch(doubt -> doubt.confidence() == Confidence.CHECK)
        && article.paragraphs().stream()
            .flatMap(paragraph -> paragraph.joins().stream())
            .noneMatch(join -> join.confidence() == Confidence.CHECK);
  }

  private static Map<String, Object> byline(Byline byline) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("role", byline.role().word());
    report.put("name", byline.name());
    return report;
  }

  private static Map<String, Object> paragraph(Paragraph paragraph) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put(
        "lines",
        paragraph.pieces().stream()
            .map(piece -> piece.lines().stream().map(PrintLine::number).toList())
            .toList());
    report.put("type", paragraph.type().word());
    report.put("text", paragraph.text());
    report.put("joins", paragraph.joins().stream().map(ArticleReport::join).toList());
    return report;
  }

  private static Map<String, Object> join(Join join) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("between", List.of(join.before(), join.after()));
    report.put("how", join.seam().word());
    putText("removed", join.removed(), report);
    report.put("confidence", word(join.confidence()));
    report.put("why", join.evidence().stream().map(Evidence::rule).toList());
    return report;
  }

  private static void putText(String key, String text, Map<String, Object> report) {
    if (!text.isEmpty()) {
      report.put(key, text);
    }
  }

  private static String word(Confidence confidence) {
    return confidence.name().toLowerCase(Locale.ROOT);
  }
}
