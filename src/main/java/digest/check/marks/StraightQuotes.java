package digest.check.marks;

import digest.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Quotation marks open and close: “ ” and ‘ ’ in both languages. */
final class StraightQuotes implements ProseRule {
  static final Rule STRAIGHT_QUOTE =
      Rule.warning("straight-quote", "A quotation mark or apostrophe is a straight one.");

  private static final String OPENERS = "([{（《【“‘—–/\n";

  @Override
  public void find(Prose prose, Consumer<Finding> found) {
    if (prose.text().indexOf('"') < 0 && prose.text().indexOf('\'') < 0) {
      return;
    }
    List<Integer> quotes = new ArrayList<>();
    for (int i = 0; i <= prose.text().length(); i++) {
      char c = prose.at(i);
      if (c == '\n') {
        checkDouble(prose, quotes, found);
        quotes.clear();
      } else if (c == '"' && prose.isOurs(i)) {
        quotes.add(i);
      } else if (c == '\'' && prose.isOurs(i)) {
        checkSingle(prose, i, found);
      }
    }
  }

  /** In pairs, and not within other quotation marks: which then is which only a person knows. */
  private static void checkDouble(Prose prose, List<Integer> quotes, Consumer<Finding> found) {
    boolean sure = quotes.size() % 2 == 0;
    int depth = 0;
    int next = 0;
    int start = quotes.isEmpty() ? 0 : prose.text().lastIndexOf('\n', quotes.get(0)) + 1;
    for (int i = start; next < quotes.size(); i++) {
      depth += prose.at(i) == '“' ? 1 : prose.at(i) == '”' ? -1 : 0;
      if (i == quotes.get(next)) {
        sure &= depth == 0 && fits(prose, i, next % 2 == 0);
        next++;
      }
    }
    for (int i = 0; i < quotes.size(); i++) {
      found.accept(found(prose, quotes.get(i), sure ? (i % 2 == 0 ? "“" : "”") : ""));
    }
  }

  /** Between letters it neither opens nor closes; in English it opens behind a space. */
  private static boolean fits(Prose prose, int at, boolean opens) {
    boolean afterWord = prose.isLetter(at - 1) || prose.isDigit(at - 1);
    boolean beforeWord = prose.isLetter(at + 1) || prose.isDigit(at + 1);
    return opens
        ? !prose.isSpace(at + 1) && !prose.isEnd(at + 1) && (prose.isChinese() || !afterWord)
        : !prose.isSpace(at - 1) && !prose.isEnd(at - 1) && (prose.isChinese() || !beforeWord);
  }

  private static void checkSingle(Prose prose, int at, Consumer<Finding> found) {
    if (prose.isChinese()) {
      if (prose.isChinese(at - 1) || prose.isChinese(at + 1)) {
        found.accept(found(prose, at, ""));
      }
    } else {
      found.accept(found(prose, at, english(prose, at)));
    }
  }

  private static String english(Prose prose, int at) {
    boolean opens = prose.isSpace(at - 1) || OPENERS.indexOf(prose.at(at - 1)) >= 0;
    if (!opens) {
      return prose.isDigit(at - 1) ? "" : "’";
    }
    boolean decade = prose.isDigit(at + 1) && prose.at(at + 3) == 's';
    return decade ? "’" : closesLater(prose, at) ? "‘" : "";
  }

  private static boolean closesLater(Prose prose, int at) {
    int end = prose.text().indexOf('\n', at);
    for (int i = prose.text().indexOf('\'', at + 1);
        i >= 0 && (end < 0 || i < end);
        i = prose.text().indexOf('\'', i + 1)) {
      if (!prose.isLetter(i + 1) && !prose.isDigit(i + 1) && !prose.isSpace(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static Finding found(Prose prose, int at, String instead) {
    String message =
        prose.quoted(at, at + 1) + " neither opens nor closes: " + prose.around(at, at + 1);
    return instead.isEmpty()
        ? Finding.of(
            STRAIGHT_QUOTE,
            at,
            at + 1,
            message,
            prose.at(at) == '"' ? "write `“` or `”`" : "write `‘` or `’`")
        : Finding.mended(STRAIGHT_QUOTE, at, at + 1, message, instead);
  }
}
