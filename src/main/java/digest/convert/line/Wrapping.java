package digest.convert.line;

import digest.convert.layout.Piece;
import digest.convert.page.PrintLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages whose every line is a line of print. There the column has one width, and a line that fills
 * it goes on in the next, unless that one is indented or stands apart.
 */
public final class Wrapping {
  private static final int NARROWEST = 16;
  private static final int WIDEST = 100;
  private static final int FEWEST_FULL_LINES = 6;
  private static final double LEAST_SHARE = 0.3;

  /** A mark that may not begin a line is pulled up or pushed down with its neighbour. */
  private static final int SLACK = 3;

  private static final int INDENT = 2;

  private final int column;

  private Wrapping(int column) {
    this.column = column;
  }

  /** The lines, those put together that the width of a column parted. */
  public static List<Piece> pieces(List<PrintLine> lines) {
    Wrapping wrapping = new Wrapping(column(lines));
    List<Piece> pieces = new ArrayList<>();
    List<PrintLine> piece = new ArrayList<>();
    for (PrintLine line : lines) {
      if (!piece.isEmpty() && !wrapping.goesOn(piece.get(piece.size() - 1), line)) {
        pieces.add(new Piece(piece));
        piece.clear();
      }
      piece.add(line);
    }
    if (!piece.isEmpty()) {
      pieces.add(new Piece(piece));
    }
    return pieces;
  }

  /** The width of the column in columns of print; 0 where lines are not wrapped. */
  private static int column(List<PrintLine> lines) {
    Map<Integer, Integer> widths = new HashMap<>();
    for (int at = 0; at + 1 < lines.size(); at++) {
      if (lines.get(at + 1).gap() == 0 && lines.get(at).text().length() <= WIDEST) {
        widths.merge(width(lines.get(at)), 1, Integer::sum);
      }
    }
    int best = 0;
    int most = 0;
    for (int width = NARROWEST; width <= WIDEST; width++) {
      int full = 0;
      for (int near = width - SLACK; near <= width; near++) {
        full += widths.getOrDefault(near, 0);
      }
      best = full >= most && full > 0 && widths.containsKey(width) ? width : best;
      most = Math.max(most, full);
    }
    boolean wrapped = most >= FEWEST_FULL_LINES && most >= LEAST_SHARE * lines.size();
    return wrapped ? best : 0;
  }

  private boolean goesOn(PrintLine line, PrintLine next) {
    return column > 0
        && next.gap() == 0
        && next.indent() < INDENT
        && line.mark().isEmpty()
        && next.mark().isEmpty()
        && line.text().length() <= WIDEST
        && width(line) >= column - SLACK
        && width(line) <= column + SLACK;
  }

  private static int width(PrintLine line) {
    return line.indent() + Width.of(line.text());
  }
}
