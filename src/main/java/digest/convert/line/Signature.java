package digest.convert.line;

import digest.model.Byline;
import java.util.List;

/** Names in brackets behind the last sentence of a text, or alone in a line: {@code …。（甲 乙）}. */
public final class Signature {
  private static final int LONGEST = 14;

  private Signature() {}

  /** Who signs a text; none where its end is anything else. */
  public static List<Byline> of(String text) {
    int opens = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    boolean fits = opens >= 0 && text.length() - opens <= LONGEST;
    boolean behind = fits && (opens == 0 || "。！？”".indexOf(text.charAt(opens - 1)) >= 0);
    return behind
        ? BylineParser.line(text.substring(opens))
            .filter(byline -> !byline.photo())
            .map(PrintedByline::bylines)
            .orElse(List.of())
        : List.of();
  }
}
