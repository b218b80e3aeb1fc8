package digest.convert.line;

import digest.convert.layout.Piece;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line as its rules see it, with its neighbours. */
public final class LineView {
  /** Longer lines are text, and are not searched for patterns. */
  private static final int SHORT = 200;

  private final PageView page;
  private final int at;
  private final Piece piece;
  private final String text;
  private final int length;
  private final Ending ending;

  LineView(PageView page, int at, Piece piece, String text) {
    this.page = page;
    this.at = at;
    this.piece = piece;
    this.text = text;
    this.length = (int) text.codePoints().filter(c -> !isSpace(c)).limit(SHORT + 1L).count();
    this.ending = Ending.of(text);
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  Piece piece() {
    return piece;
  }

  public String text() {
    return text;
  }

  /** In code points, white space not counted; what is longer than 200 counts as 201. */
  public int length() {
    return length;
  }

  public Ending ending() {
    return ending;
  }

  /** 0-based, on the page. */
  public int at() {
    return at;
  }

  /** Of its Markdown mark: 2 for {@code ##}; 0 where it has none. */
  public int level() {
    return piece.first().mark().length();
  }

  Grams grams() {
    return page.grams();
  }

  /** Its level among those of the page, 1 for the highest; 0 where it has no mark. */
  int rank() {
    return page.levels().indexOf(level()) + 1;
  }

  int ranks() {
    return page.levels().size();
  }

  /** How many blank lines more than usual stand before it. */
  int extraGap() {
    return at == 0 ? 0 : piece.first().gap() - page.usualGap();
  }

  public Optional<LineView> previous() {
    return at == 0 ? Optional.empty() : Optional.of(page.lines().get(at - 1));
  }

  public Optional<LineView> next() {
    return at + 1 == page.lines().size() ? Optional.empty() : Optional.of(page.lines().get(at + 1));
  }

  /** Whether a line that is not long has this in it. */
  boolean has(Pattern pattern) {
    return length <= SHORT && text.length() <= 2 * SHORT && pattern.matcher(text).find();
  }

  /** Whether the text begins so, however long it is. */
  boolean begins(Pattern pattern) {
    return pattern.matcher(text).region(0, Math.min(text.length(), SHORT)).lookingAt();
  }
}
