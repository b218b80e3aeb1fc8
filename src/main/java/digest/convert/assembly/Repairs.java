package digest.convert.assembly;

import digest.convert.layout.ClassifiedLine;
import digest.convert.layout.Confidence;
import digest.convert.layout.Join;
import digest.convert.layout.LineRole;
import digest.convert.layout.Paragraph;
import digest.convert.layout.PrintedArticle;
import digest.convert.layout.Repair;
import digest.convert.page.PrintLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was done to single lines, and what should be looked at in them. */
final class Repairs {
  private final List<Repair> found = new ArrayList<>();

  private Repairs() {}

  /** In the order of the page. */
  static List<Repair> of(
      List<Block> blocks, List<PrintedArticle> articles, List<ClassifiedLine> lines) {
    Repairs repairs = new Repairs();
    blocks.stream().map(Damage::of).forEach(repairs.found::addAll);
    articles.forEach(article -> article.paragraphs().forEach(repairs::take));
    lines.forEach(repairs::doubt);
    repairs.found.sort(Comparator.comparingInt(Repair::line).thenComparing(Repair::kind));
    return repairs.found;
  }

  private void take(Paragraph paragraph) {
    paragraph.joins().forEach(this::take);
    paragraph.pieces().stream()
        .flatMap(piece -> piece.lines().stream())
        .filter(Repairs::isHalfWidth)
        .forEach(
            line ->
                add(
                    Repair.Kind.PUNCTUATION,
                    line.number(),
                    "半角标点改为全角；half-width punctuation made full width",
                    Confidence.SURE));
  }

  private static boolean isHalfWidth(PrintLine line) {
    return !FullWidth.restore(line.text()).equals(line.text());
  }

  private void take(Join join) {
    String how =
        switch (join.seam()) {
          case PLAIN -> "接第" + join.before() + "行；goes on from line " + join.before();
          case LOST ->
              "接第"
                  + join.before()
                  + "行，似缺字；goes on from line "
                  + join.before()
                  + ", a character seems lost";
          case DOUBLED ->
              "接第"
                  + join.before()
                  + "行，去掉重复的`"
                  + join.removed()
                  + "`；goes on from line "
                  + join.before()
                  + ", without what stands twice";
        };
    add(Repair.Kind.JOINED, join.after(), how, join.confidence());
  }

  private void doubt(ClassifiedLine line) {
    if (line.role() == LineRole.DUPLICATE) {
      add(
          Repair.Kind.DUPLICATE,
          line.line().number(),
          "与本版另一段重复；repeats another paragraph of the page",
          Confidence.SURE);
    } else if (line.confidence() == Confidence.CHECK) {
      add(
          Repair.Kind.DOUBTFUL,
          line.line().number(),
          "此行的角色不确定；what this line is is not certain",
          Confidence.CHECK);
    }
  }

  private void add(Repair.Kind kind, int line, String note, Confidence confidence) {
    found.add(new Repair(kind, line, note, confidence));
  }
}
