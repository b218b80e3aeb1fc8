package digest.convert.line;

import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;

/** Its end and the beginning of the next line make a word that stands elsewhere on the page. */
record GoesOnBelow() implements LineRule {
  private static final int SHORT = 36;
  private static final String CANNOT_BEGIN = "，。、；：？！”’）》」』,;:?!)";

  @Override
  public String name() {
    return "goes-on-below";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "行末与下一行行首合起来是本版别处出现过的词。",
        "Its end and the beginning of the next line make a word that stands elsewhere on the"
            + " page.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    if (line.length() > SHORT || line.ending() == Ending.FULL || line.next().isEmpty()) {
      return Map.of();
    }
    String below = line.next().get().text();
    if (CANNOT_BEGIN.indexOf(below.charAt(0)) >= 0) {
      return Map.of(TEXT, 9);
    }
    int across = line.grams().longestAcross(line.text(), below);
    return across > 2 ? Map.of(TEXT, 2 * across - 4) : Map.of();
  }
}
