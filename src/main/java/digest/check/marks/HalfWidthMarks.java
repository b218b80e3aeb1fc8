package digest.check.marks;

import digest.diagnostic.Rule;
import digest.han.Script;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Chinese sentences have Chinese marks: ，not a comma of the width of a letter. */
final class HalfWidthMarks implements ProseRule {
  static final Rule HALF_WIDTH_MARK =
      Rule.warning("half-width-mark", "A mark in Chinese text is of the width of a letter.");

  private static final String HALF = ",;:!?.()";
  private static final String FULL = "，；：！？。（）";

  @Override
  public void find(Prose prose, Consumer<Finding> found) {
    if (!prose.isChinese()) {
      return;
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < prose.text().length(); i++) {
      char c = prose.text().charAt(i);
      if (c == '\n') {
        open.clear();
      } else if (isMark(c) && prose.isOurs(i)) {
        check(prose, i, open, found);
      }
    }
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case ',', ';', ':', '!', '?', '.', '(', ')', '（', '）' -> true;
      default -> false;
    };
  }

  private static void check(Prose prose, int at, Deque<Integer> open, Consumer<Finding> found) {
    switch (prose.at(at)) {
      case '(', '（' -> open.push(at);
      case ')', '）' -> {
        if (!open.isEmpty()) {
          checkPair(prose, open.pop(), at, found);
        }
      }
      case '.' -> checkStop(prose, at, found);
      default -> {
        if (isInChinese(prose, at)) {
          found.accept(found(prose, at));
        }
      }
    }
  }

  private static boolean isInChinese(Prose prose, int at) {
    if (prose.isDigit(at - 1) && prose.isDigit(at + 1)) {
      return false;
    }
    int before = wordBefore(prose, at);
    char c = prose.at(at);
    boolean ends = c == '!' || c == '?';
    return prose.isChinese(before)
        || prose.isChinese(wordAfter(prose, at))
            && !(ends && prose.isLetter(before))
            && !prose.isEnd(before);
  }

  /** A stop between Han may be the dot of a foreign name, so a person looks at it. */
  private static void checkStop(Prose prose, int at, Consumer<Finding> found) {
    int before = wordBefore(prose, at);
    boolean repeated = prose.at(at - 1) == '.' || prose.at(at + 1) == '.';
    boolean number = prose.isDigit(before) || prose.at(before) == '%';
    boolean last = prose.isEnd(wordAfter(prose, at));
    if (repeated || prose.isLetter(at + 1) || prose.isDigit(at + 1)) {
      return;
    }
    if (prose.isChinese(before) || number && last && before < at && isSentence(prose, at)) {
      Finding finding = found(prose, at);
      found.accept(
          last
              ? finding
              : Finding.of(
                  finding.rule(),
                  at,
                  at + 1,
                  finding.message(),
                  "write `。`, or `·` in the name of a foreigner"));
    }
  }

  private static boolean isSentence(Prose prose, int end) {
    int han = 0;
    for (int i = end - 1; i >= 0 && !prose.isEnd(i); i--) {
      han += prose.isHan(i) ? 1 : 0;
    }
    return han > 1;
  }

  private static void checkPair(Prose prose, int open, int close, Consumer<Finding> found) {
    boolean mixed = prose.at(open) != '(' || prose.at(close) != ')';
    boolean code = prose.isLetter(open - 1) || prose.isDigit(open - 1);
    boolean beside = prose.isChinese(wordBefore(prose, open));
    boolean behind = prose.isChinese(wordAfter(prose, close)) && !code;
    if (mixed || beside || behind || holdsHan(prose, open, close)) {
      for (int at : new int[] {open, close}) {
        if (HALF.indexOf(prose.at(at)) >= 0) {
          found.accept(found(prose, at));
        }
      }
    }
  }

  private static boolean holdsHan(Prose prose, int open, int close) {
    for (int i = open + 1; i < close; i++) {
      if (prose.isHan(i)) {
        return true;
      }
    }
    return false;
  }

  private static Finding found(Prose prose, int at) {
    char full = FULL.charAt(HALF.indexOf(prose.at(at)));
    return Finding.mended(
        HALF_WIDTH_MARK,
        at,
        at + 1,
        prose.quoted(at, at + 1)
            + " is an English mark in Chinese text: "
            + prose.around(at, at + 1),
        String.valueOf(full));
  }

  /** The last character before a mark that is neither space nor quotation mark. */
  private static int wordBefore(Prose prose, int at) {
    int before = at - 1;
    while (isBetween(prose, before)) {
      before--;
    }
    return before;
  }

  private static int wordAfter(Prose prose, int at) {
    int after = at + 1;
    while (isBetween(prose, after)) {
      after++;
    }
    return after;
  }

  private static boolean isBetween(Prose prose, int index) {
    char c = prose.at(index);
    return prose.isSpace(index)
        || c == '"'
        || c == '\''
        || c > 0x80 && Script.isSharedPunctuation(c);
  }
}
