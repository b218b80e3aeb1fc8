package digest.markdown;

import digest.markdown.Template.Hole;
import java.util.ArrayList;
import java.util.List;

/** A block’s HTML with marks put in. */
final class Marked {
  private Marked() {}

  /**
   * At one place stand, in this order: the ends of marks, what the block itself has there, the
   * beginnings of marks.
   */
  static Template of(Content content, List<Mark> marks) {
    List<Hole> opened = new ArrayList<>();
    List<Hole> closed = new ArrayList<>();
    for (Mark mark : marks) {
      add(mark, content, opened, closed);
    }
    return new Template(
        content.html().html(), merge(merge(closed, content.html().holes()), opened));
  }

  private static void add(Mark mark, Content content, List<Hole> opened, List<Hole> closed) {
    boolean empty = mark.from() == mark.to();
    int within = content.stretches().find(empty ? mark.from() - 1 : mark.from(), mark.to());
    if (within < 0) {
      return;
    }
    String text = content.text().text();
    if (!empty) {
      int begin = content.stretches().html(within, mark.from(), text);
      opened.add(new Hole(begin, addresses -> mark.open()));
    }
    int end = content.stretches().html(within, mark.to(), text);
    closed.add(new Hole(end, addresses -> mark.close()));
  }

  /** Both in order; at one place the first come first. */
  private static List<Hole> merge(List<Hole> first, List<Hole> second) {
    List<Hole> merged = new ArrayList<>(first.size() + second.size());
    int next = 0;
    for (Hole hole : second) {
      while (next < first.size() && first.get(next).at() <= hole.at()) {
        merged.add(first.get(next++));
      }
      merged.add(hole);
    }
    merged.addAll(first.subList(next, first.size()));
    return merged;
  }
}
