package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.line.Ending;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What it costs that the article changes where one passage ends and the next begins.
 *
 * @param labels as far as they are given; they change while the division is sought
 * @param joined by the text that breaks off
 * @param continuations texts that go on with a sentence from elsewhere
 */
record Borders(
    List<Passage> passages,
    List<Head> heads,
    Map<Block, Integer> labels,
    Map<Block, Joined> joined,
    Set<Block> continuations,
    Turns turns) {
  /** What it costs that a passage begins with an article. */
  double start(int place, int label) {
    Passage passage = passages.get(place);
    if (passage.place() > 0) {
      Block above = passages.get(place - 1).last();
      return labels.get(above) == label ? 0 : between(above, passage) + entry(label);
    }
    boolean speeches = turns.cover(passage.first());
    Head head = heads.get(label);
    Optional<Head> above = passage.run().above();
    boolean own = head.at() == passage.first().at() && head.sort() == Head.Sort.FRAGMENT;
    double fragment = own && !speeches ? Costs.FRAGMENT : entry(label);
    if (above.isPresent()) {
      return fragment + (head.at() == above.get().at() ? 0 : Costs.OTHER_THAN_HEAD);
    }
    boolean same = place > 0 && labels.get(passages.get(place - 1).last()) == label;
    return switch (passage.run().limit()) {
      case NONE ->
          fragment + (same == speeches ? Costs.OTHER_THAN_ABOVE : 0) + interrupted(place, same);
      case SIGNATURE -> fragment + (same ? Costs.AFTER_SIGNATURE : Costs.OTHER_THAN_ABOVE);
      case ORPHAN -> own ? 0 : Costs.AFTER_SIGNATURE;
      case LABEL ->
          speeches ? fragment : own ? 0 : same ? Costs.AFTER_SIGNATURE : Costs.AFTER_LABEL;
      case NOTE -> isFor(place, label, own) ? 0 : Costs.AFTER_SIGNATURE;
    };
  }

  /** In columns of one width what stands between the two halves of a sentence is a guest. */
  private double interrupted(int place, boolean same) {
    if (!same || turns.cover(passages.get(place).first())) {
      return 0;
    }
    Joined on = joined.get(passages.get(place - 1).last());
    boolean between = on != null && on.seam().after().at() > passages.get(place).first().at();
    return between ? Costs.INTERRUPTED : 0;
  }

  /**
   * Whether a note of the editors is that: on a page of speeches by itself, else for what follows.
   */
  private boolean isFor(int place, int label, boolean own) {
    if (turns.cover(passages.get(place).first())
        || !own && heads.get(label).sort() == Head.Sort.FRAGMENT) {
      return own;
    }
    int at = passages.get(place).last().at();
    boolean below = heads.get(label).at() > at;
    return below
        && heads.stream().noneMatch(head -> head.at() > at && head.at() < heads.get(label).at());
  }

  /** What it costs more that a fragment goes on where it did not begin. */
  double entry(int label) {
    return heads.get(label).sort() == Head.Sort.FRAGMENT ? Costs.OTHER_FRAGMENT : 0;
  }

  /** What it costs that another article follows in the same run. */
  double end(int place, int label) {
    boolean last = place + 1 == passages.size() || passages.get(place + 1).place() == 0;
    if (last || labels.get(passages.get(place + 1).first()) == label) {
      return 0;
    }
    return between(passages.get(place).last(), passages.get(place + 1));
  }

  private double between(Block above, Passage below) {
    boolean guest = below.place() == 1 && continuations.contains(below.run().first());
    return guest && above == below.run().first() ? Costs.AFTER_GUEST : change(above, below.first());
  }

  /** What it costs that the article changes between two texts of a run. */
  static double change(Block above, Block below) {
    if (above.is(LineRole.SUBHEAD)) {
      return Costs.BEHIND_SUBHEAD;
    }
    if (below.is(LineRole.SUBHEAD)) {
      return Costs.AT_SUBHEAD;
    }
    return above.ending() == Ending.TORN ? Costs.AFTER_TORN : Costs.AT_PARAGRAPH;
  }
}
