package digest.convert.line;

import digest.convert.layout.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page as its rules see it: all lines at once, and what is usual there. */
final class PageView {
  private final List<LineView> lines = new ArrayList<>();
  private final Grams grams;
  private final int usualGap;
  private final List<Integer> levels;

  PageView(List<Piece> pieces) {
    List<String> texts = pieces.stream().map(Joining::text).toList();
    grams = new Grams(texts);
    IntStream.range(0, pieces.size())
        .forEach(at -> lines.add(new LineView(this, at, pieces.get(at), texts.get(at))));
    usualGap = usualGap(pieces);
    levels =
        List.copyOf(
            new TreeSet<>(
                lines.stream()
                    .filter(line -> line.level() > 1 || line.level() == 1 && line.at() > 0)
                    .map(LineView::level)
                    .toList()));
  }

  private static int usualGap(List<Piece> pieces) {
    Map<Integer, Long> gaps =
        pieces.stream()
            .skip(1)
            .collect(Collectors.groupingBy(piece -> piece.first().gap(), Collectors.counting()));
    return gaps.entrySet().stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(entry -> -entry.getKey()))
        .map(Map.Entry::getKey)
        .orElse(1);
  }

  List<LineView> lines() {
    return lines;
  }

  Grams grams() {
    return grams;
  }

  /** Blank lines between most paragraphs. */
  int usualGap() {
    return usualGap;
  }

  /** Which levels of Markdown headings the page has, the highest first. */
  List<Integer> levels() {
    return levels;
  }
}
