package digest.convert.line;

import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.SUBHEAD;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A short item has a headline without byline; it opens as news do, is signed in brackets after a
 * paragraph or two, and often stands below another that is.
 */
record AboveItem() implements LineRule {
  private static final int LONGEST = 32;
  private static final int SHORTEST = 7;
  private static final int LONG = 40;
  private static final int PARAGRAPHS = 2;
  private static final int ENOUGH = 2;
  private static final Pattern OPENING =
      Pattern.compile(
          "近日|日前|近期|今[天日]|昨[天日]|据悉|记者|连日来|[0-9]{1,2}月[0-9]{1,2}日|.{0,30}(?:近日|日前|[0-9]{1,2}月[0-9]{1,2}日)");

  @Override
  public String name() {
    return "above-item";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "短消息的标题下没有记者名；正文以“近日”“日前”之类开头，一两段后在括号里署名。",
        "A short item has a headline without byline; it opens as news do and is signed in brackets"
            + " after a paragraph or two.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    boolean fits = line.length() >= SHORTEST && line.length() <= LONGEST;
    if (!fits || line.ending() == Ending.FULL || line.next().isEmpty()) {
      return Map.of();
    }
    LineView below = line.next().get();
    boolean closed =
        line.previous().isEmpty() || line.previous().filter(AboveItem::isOver).isPresent();
    if (below.length() < LONG || !closed) {
      return Map.of();
    }
    int signs = below.begins(OPENING) ? 1 : 0;
    signs += isSigned(below) ? 1 : 0;
    signs += line.previous().filter(AboveItem::isSignature).isPresent() ? 1 : 0;
    return signs >= ENOUGH ? Map.of(HEADLINE, 9, SUBHEAD, -2, TEXT, -3) : Map.of();
  }

  private static boolean isOver(LineView above) {
    return above.ending() == Ending.FULL || isSignature(above) || above.length() <= LONGEST;
  }

  private static boolean isSignature(LineView line) {
    return !Signature.of(line.text()).isEmpty();
  }

  private static boolean isSigned(LineView first) {
    Optional<LineView> line = Optional.of(first);
    for (int at = 0; at <= PARAGRAPHS && line.isPresent(); at++) {
      if (isSignature(line.get())) {
        return true;
      }
      if (line.get().length() < LONG) {
        return false;
      }
      line = line.get().next();
    }
    return false;
  }
}
