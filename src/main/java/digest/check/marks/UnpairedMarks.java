package digest.check.marks;

import digest.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What opens closes, in the right order; in Chinese ‘ ’ stand within “ ”, and “ ” not within
 * themselves. Brackets behind the number of an item need no partner, nor does a quotation that goes
 * on in the next paragraph.
 */
final class UnpairedMarks implements ProseRule {
  static final Rule UNPAIRED_MARK =
      Rule.warning("unpaired-mark", "A quotation mark or bracket has no partner.");

  private static final String OPEN = "“‘《〈（【(";
  private static final String CLOSE = "”’》〉）】)";
  private static final String ITEM = "0123456789一二三四五六七八九十ivxabcdefgh";
  private static final int LONGEST_ITEM = 3;

  @Override
  public void find(Prose prose, Consumer<Finding> found) {
    String text = prose.text();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && !prose.isRunning()) {
        end(prose, open, false, found);
      } else if (isMark(c) && !prose.verbatim().get(i)) {
        mark(prose, i, open, found);
      }
    }
    end(prose, open, prose.isContinued(), found);
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '(', ')', '“', '”', '‘', '’', '《', '》', '〈', '〉', '（', '）', '【', '】' -> true;
      default -> false;
    };
  }

  private static void mark(Prose prose, int at, List<Integer> open, Consumer<Finding> found) {
    char c = prose.at(at);
    boolean single = c == '‘' || c == '’';
    if (single && (!prose.isChinese() || isApostrophe(prose, at))) {
      return;
    }
    if (OPEN.indexOf(c) >= 0) {
      if (!goesOn(prose, at, open)) {
        checkNesting(prose, at, open, found);
        open.add(at);
      }
      return;
    }
    int partner = partner(prose, open, c);
    if (partner >= 0) {
      for (int i : open.subList(partner + 1, open.size())) {
        found.accept(unclosed(prose, i));
      }
      open.subList(partner, open.size()).clear();
    } else if (!isItem(prose, at)) {
      found.accept(
          Finding.of(
              UNPAIRED_MARK,
              at,
              at + 1,
              prose.quoted(at, at + 1) + " closes what nothing opened: " + prose.around(at, at + 1),
              "write `" + OPEN.charAt(CLOSE.indexOf(c)) + "` where it begins, or take this out"));
    }
  }

  /** Brackets of either width close each other: the width is the affair of another rule. */
  private static int partner(Prose prose, List<Integer> open, char close) {
    char wanted = OPEN.charAt(CLOSE.indexOf(close));
    int at = open.size() - 1;
    while (at >= 0 && narrow(prose.at(open.get(at))) != narrow(wanted)) {
      at--;
    }
    return at;
  }

  private static char narrow(char c) {
    return c == '（' ? '(' : c;
  }

  private static boolean isApostrophe(Prose prose, int at) {
    return prose.isLetter(at - 1) || prose.isDigit(at - 1);
  }

  /** A quotation of several paragraphs opens each of them, and closes in the last. */
  private static boolean goesOn(Prose prose, int at, List<Integer> open) {
    return prose.isEnd(at - 1)
        && !open.isEmpty()
        && prose.at(open.get(open.size() - 1)) == prose.at(at)
        && prose.isEnd(open.get(open.size() - 1) - 1);
  }

  private static void checkNesting(
      Prose prose, int at, List<Integer> open, Consumer<Finding> found) {
    if (!prose.isChinese() || prose.titles().get(at)) {
      return;
    }
    char c = prose.at(at);
    char around = 0;
    for (int i : open) {
      around = prose.at(i) == '“' || prose.at(i) == '‘' ? prose.at(i) : around;
    }
    if (c == '“' && around == '“' && prose.text().indexOf('”', at) >= 0) {
      found.accept(nested(prose, at, "within `“ ”` stand `‘ ’`"));
    } else if (c == '‘' && around != '“') {
      found.accept(nested(prose, at, "write `“ ”`: `‘ ’` stand within those"));
    }
  }

  private static Finding nested(Prose prose, int at, String hint) {
    return Finding.of(
        UNPAIRED_MARK,
        at,
        at + 1,
        prose.quoted(at, at + 1) + " is of the wrong kind here: " + prose.around(at, at + 1),
        hint);
  }

  private static void end(
      Prose prose, List<Integer> open, boolean continued, Consumer<Finding> found) {
    for (int at : open) {
      boolean goesOn = continued && prose.at(at) == '“' && prose.isEnd(at - 1);
      if (!goesOn) {
        found.accept(unclosed(prose, at));
      }
    }
    open.clear();
  }

  private static Finding unclosed(Prose prose, int at) {
    char close = CLOSE.charAt(OPEN.indexOf(prose.at(at)));
    return Finding.of(
        UNPAIRED_MARK,
        at,
        at + 1,
        prose.quoted(at, at + 1) + " opens and is never closed: " + prose.around(at, at + 1),
        "write `" + close + "` where it ends");
  }

  /** Such as {@code 1)}, {@code 二）} or {@code a)}. */
  private static boolean isItem(Prose prose, int close) {
    char c = prose.at(close);
    int start = close;
    while (start > 0 && ITEM.indexOf(prose.at(start - 1)) >= 0) {
      start--;
    }
    boolean begins =
        prose.isEnd(start - 1)
            || prose.isSpace(start - 1) && close - start == 1
            || "，。；：、,;:".indexOf(prose.at(start - 1)) >= 0;
    return (c == ')' || c == '）') && start < close && close - start <= LONGEST_ITEM && begins;
  }
}
