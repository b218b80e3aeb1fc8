package digest.convert.layout;

import digest.convert.page.PrintLine;
import java.util.List;

/** Lines that stand below one another and make one run of text: one line, as a rule. */
public record Piece(List<PrintLine> lines) {
  public Piece {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a piece of no lines");
    }
  }

  public PrintLine first() {
    return lines.get(0);
  }

  public PrintLine last() {
    return lines.get(lines.size() - 1);
  }
}
