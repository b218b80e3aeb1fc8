package digest.convert.assembly;

import digest.convert.layout.Confidence;
import digest.convert.layout.Heading;
import digest.convert.layout.LineRole;
import digest.convert.layout.PrintedArticle;
import digest.convert.layout.Repair;
import digest.convert.page.PrintLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes an article of the blocks that belong to it. */
final class ArticleMaker {
  private final Flow flow;
  private final Map<Block, Repair> boundaries;
  private final Map<Block, Joined> joined;

  ArticleMaker(Flow flow, Map<Block, Repair> boundaries) {
    this.flow = flow;
    this.boundaries = boundaries;
    this.joined = flow.joined();
  }

  /**
   * @param blocks in the order of the page, those of the head included
   */
  PrintedArticle make(Head head, List<Block> blocks) {
    List<Block> body = blocks.stream().filter(Block::isBody).toList();
    List<Block> bylines = blocks.stream().filter(block -> block.is(LineRole.BYLINE)).toList();
    List<Block> reading = Stretch.inOrder(body, head, flow);
    return new PrintedArticle(
        Kinds.of(head, body, bylines),
        heading(head),
        Bylines.of(byPrint(head, blocks, reading)),
        lines(bylines),
        Kinds.speaker(head, reading),
        new Paragraphs(joined).of(withPictures(reading, blocks)),
        doubts(reading));
  }

  /** Those of the heading first, though text may be printed above it; then in reading order. */
  private static List<Block> byPrint(Head head, List<Block> blocks, List<Block> reading) {
    Set<Block> order = new LinkedHashSet<>(head.blocks());
    order.addAll(reading);
    order.addAll(blocks);
    return List.copyOf(order);
  }

  private static Heading heading(Head head) {
    return new Heading(
        lines(head.all(LineRole.SHOULDER).toList()),
        lines(head.all(LineRole.HEADLINE).toList()),
        lines(head.all(LineRole.SUBTITLE).toList()),
        head.section().map(Block::first));
  }

  private static List<PrintLine> lines(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.piece().piece().lines().stream()).toList();
  }

  /** Each picture behind the paragraph it is printed below. */
  private List<Block> withPictures(List<Block> reading, List<Block> blocks) {
    List<Block> all = new ArrayList<>(reading);
    Block above = null;
    for (Block block : blocks) {
      boolean picture = block.is(LineRole.CAPTION) || block.is(LineRole.CREDIT);
      if (picture) {
        int at = above == null ? 0 : all.indexOf(above) + 1;
        while (at > 0 && at < all.size() && isWithin(all.get(at - 1), all.get(at))) {
          at++;
        }
        all.add(at, block);
      }
      above = block.isBody() || picture ? block : above;
    }
    return all;
  }

  private boolean isWithin(Block before, Block after) {
    return joined.containsKey(before) && joined.get(before).seam().after() == after;
  }

  private List<Repair> doubts(List<Block> reading) {
    List<Repair> doubts = new ArrayList<>();
    int last = -1;
    for (Block block : reading) {
      if (boundaries.containsKey(block)) {
        doubts.add(boundaries.get(block));
      }
      if (block.at() < last) {
        doubts.add(
            new Repair(
                Repair.Kind.MOVED,
                block.first().number(),
                "本段在版面上排在前文之上；printed above what it follows",
                Confidence.CHECK));
      }
      last = block.at();
    }
    return doubts;
  }
}
