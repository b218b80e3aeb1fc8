package digest.convert.assembly;

import digest.convert.layout.Confidence;
import digest.convert.layout.Join;
import digest.convert.layout.Paragraph;
import digest.convert.layout.Piece;
import digest.convert.line.Joining;
import digest.han.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes paragraphs of blocks in reading order, joined over their seams. */
final class Paragraphs {
  private final Map<Block, Joined> joined;

  Paragraphs(Map<Block, Joined> joined) {
    this.joined = joined;
  }

  List<Paragraph> of(List<Block> blocks) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    for (int at = 0; at < blocks.size(); at++) {
      open.add(blocks.get(at));
      Joined on = joined.get(blocks.get(at));
      boolean goesOn =
          on != null && at + 1 < blocks.size() && blocks.get(at + 1) == on.seam().after();
      if (!goesOn) {
        paragraphs.add(paragraph(open));
        open = new ArrayList<>();
      }
    }
    return paragraphs;
  }

  private Paragraph paragraph(List<Block> blocks) {
    StringBuilder text = new StringBuilder(blocks.get(0).text());
    List<Join> joins = new ArrayList<>();
    for (int at = 1; at < blocks.size(); at++) {
      Join join = join(joined.get(blocks.get(at - 1)));
      String next = blocks.get(at).text();
      text.setLength(text.length() - join.removed().length());
      text.append(Joining.between(text, next)).append(next);
      joins.add(join);
    }
    List<Piece> pieces = blocks.stream().map(block -> block.piece().piece()).toList();
    return new Paragraph(type(blocks.get(0)), pieces, FullWidth.restore(text.toString()), joins);
  }

  private static Paragraph.Type type(Block block) {
    return switch (block.role()) {
      case SUBHEAD -> Paragraph.Type.SUBHEAD;
      case CAPTION -> Paragraph.Type.CAPTION;
      case CREDIT -> Paragraph.Type.CREDIT;
      default -> Paragraph.Type.TEXT;
    };
  }

  private static Join join(Joined joined) {
    Seam seam = joined.seam();
    String doubled = DoubledCharacter.overlap(seam);
    Join.Seam look =
        !doubled.isEmpty() ? Join.Seam.DOUBLED : isLost(seam) ? Join.Seam.LOST : Join.Seam.PLAIN;
    return new Join(
        seam.before().last().number(),
        seam.after().first().number(),
        look,
        doubled,
        look == Join.Seam.LOST ? Confidence.CHECK : Certainty.of(joined),
        SeamRules.evidence(seam));
  }

  /**
   * Of two like characters one is gone: elsewhere on the page the last character stands doubled
   * before the next, and never does the seam stand as it is.
   */
  private static boolean isLost(Seam seam) {
    String before = seam.before().text();
    if (before.length() < 2 || !Script.isHan(seam.last()) || !Script.isHan(seam.first())) {
      return false;
    }
    String plain = before.substring(before.length() - 2) + seam.first();
    String restored = "" + seam.last() + seam.last() + seam.first();
    return seam.grams().count(plain) == 0 && seam.grams().count(restored) > 0;
  }
}
