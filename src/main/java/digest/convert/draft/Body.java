package digest.convert.draft;

import digest.convert.layout.Confidence;
import digest.convert.layout.Join;
import digest.convert.layout.Paragraph;
import digest.convert.layout.Piece;
import digest.convert.layout.Repair;
import digest.convert.page.PrintLine;
import digest.convert.page.PrintPage;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a draft: what was printed, after repair. What an editor should look at stands as a
 * remark in its place: before the paragraph, or at the seam.
 */
final class Body {
  private static final int SEEN = 6;

  private final PrintPage.Format format;
  private final List<Repair> repairs;

  /**
   * @param repairs of all lines of the page
   */
  Body(PrintPage.Format format, List<Repair> repairs) {
    this.format = format;
    this.repairs = repairs.stream().filter(Body::isToBeChecked).toList();
  }

  private static boolean isToBeChecked(Repair repair) {
    return repair.kind() == Repair.Kind.DAMAGED || repair.confidence() == Confidence.CHECK;
  }

  /** Blocks with an empty line between them, and a line end after the last. */
  String of(Printed printed) {
    List<String> blocks = new ArrayList<>();
    printed.article().doubts().forEach(doubt -> blocks.add(Remark.check(doubt.note())));
    for (Paragraph paragraph : printed.article().paragraphs()) {
      remarks(paragraph, blocks);
      blocks.add(block(paragraph));
    }
    return String.join("\n\n", blocks) + "\n";
  }

  /** What is to be checked in it; joins are told at their seams. */
  private void remarks(Paragraph paragraph, List<String> blocks) {
    List<Integer> lines =
        paragraph.pieces().stream()
            .flatMap(piece -> piece.lines().stream())
            .map(PrintLine::number)
            .toList();
    repairs.stream()
        .filter(repair -> lines.contains(repair.line()))
        .filter(repair -> repair.kind() != Repair.Kind.JOINED)
        .map(repair -> Remark.check(repair.note()))
        .distinct()
        .forEach(blocks::add);
  }

  private String block(Paragraph paragraph) {
    return switch (paragraph.type()) {
      case TEXT -> text(paragraph);
      case SUBHEAD -> "## " + text(paragraph);
      case CAPTION -> Remark.inText("图片说明 caption") + "\n\n" + text(paragraph);
      case CREDIT -> Remark.inText("图片署名 credit") + "\n\n" + text(paragraph);
    };
  }

  private String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    String whole = paragraph.text();
    int written = 0;
    int expected = 0;
    for (int i = 0; i < paragraph.joins().size(); i++) {
      expected += length(paragraph.pieces().get(i)) - paragraph.joins().get(i).removed().length();
      Join join = paragraph.joins().get(i);
      if (join.confidence() == Confidence.CHECK || join.seam() != Join.Seam.PLAIN) {
        int seam = seam(whole, paragraph.pieces().get(i + 1), expected, written);
        text.append(MarkdownText.of(whole.substring(written, seam), format));
        text.append(Remark.check(said(join)));
        written = seam;
      }
    }
    return text.append(MarkdownText.of(whole.substring(written), format)).toString();
  }

  private static int length(Piece piece) {
    return piece.lines().stream().mapToInt(line -> line.text().length()).sum();
  }

  /** Where the second piece begins; repairs before it may have moved the place a little. */
  private static int seam(String whole, Piece second, int expected, int least) {
    String start = second.first().text();
    String head = start.substring(0, Math.min(SEEN, start.length()));
    int from = Math.max(least, Math.min(expected, whole.length()) - 2 * SEEN);
    int at = whole.indexOf(head, from);
    boolean near = at >= 0 && at <= expected + 2 * SEEN;
    return near
        ? Math.max(1, at)
        : Math.max(1, Math.max(least, Math.min(expected, whole.length())));
  }

  private static String said(Join join) {
    String between = join.before() + "/" + join.after();
    return switch (join.seam()) {
      case PLAIN -> "第" + between + "行是否相接？ do lines " + between + " belong together?";
      case LOST -> "第" + between + "行相接处似缺字 something seems lost between lines " + between;
      case DOUBLED ->
          "第"
              + between
              + "行相接处重“"
              + join.removed()
              + "”，留一 doubled at the seam of lines "
              + between
              + ", kept once";
    };
  }
}
