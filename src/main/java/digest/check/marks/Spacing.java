package digest.check.marks;

import digest.diagnostic.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Chinese marks bring their own space; English ones have one behind and none before. */
final class Spacing implements ProseRule {
  static final Rule SPACE_BESIDE_MARK =
      Rule.warning(
          "space-beside-mark", "A space stands beside a mark that has none there, or lacks.");

  static final Rule DOUBLE_SPACE =
      Rule.warning("double-space", "More than one space stands between two words.");

  static final List<Rule> RULES = List.of(SPACE_BESIDE_MARK, DOUBLE_SPACE);

  private static final String FULL = "，。、；：！？）（《》【】〈〉";

  @Override
  public void find(Prose prose, Consumer<Finding> found) {
    for (int i = 0; i < prose.text().length(); i++) {
      char c = prose.text().charAt(i);
      if (c > ' ' && c != ',' && c != ';' && (c < '\u00A0' || c > '\u3000')) {
        continue;
      }
      if (prose.isSpace(i) && prose.isOurs(i)) {
        int end = i;
        while (prose.isSpace(end) && prose.isOurs(end)) {
          end++;
        }
        check(prose, i, end, found);
        i = end;
      }
      if (!prose.isChinese() && isCrammed(prose, i)) {
        found.accept(
            new Finding(
                SPACE_BESIDE_MARK,
                i,
                i + 1,
                "no space stands behind the mark: " + prose.around(i, i + 1),
                "put one there",
                Optional.of(prose.at(i) + " ")));
      }
    }
  }

  private static void check(Prose prose, int from, int to, Consumer<Finding> found) {
    boolean betweenWords = to - from == 1 && prose.isLetter(from - 1) && prose.isLetter(to);
    if (betweenWords || prose.isEnd(from - 1) || prose.isEnd(to)) {
      return;
    }
    boolean beside =
        prose.isChinese() ? isBesideChinese(prose, from - 1, to) : isBesideEnglish(prose, from, to);
    boolean several = !prose.isChinese() && to - from > 1;
    // Asked last, since it takes time: most spaces are as they should be.
    if (!beside && !several || !prose.isPlain(from, to)) {
      return;
    }
    if (beside) {
      found.accept(
          Finding.mended(
              SPACE_BESIDE_MARK, from, to, "no space belongs here: " + prose.around(from, to), ""));
    } else {
      found.accept(
          new Finding(
              DOUBLE_SPACE,
              from,
              to,
              to - from + " spaces stand here: " + prose.around(from, to),
              "one is enough",
              Optional.of(" ")));
    }
  }

  private static boolean isBesideChinese(Prose prose, int before, int after) {
    char left = prose.at(before);
    char right = prose.at(after);
    if (FULL.indexOf(left) >= 0 || FULL.indexOf(right) >= 0) {
      return true;
    }
    boolean insideQuotes = left == '“' || left == '‘' || right == '”' || right == '’';
    boolean outsideQuotes =
        (right == '“' || right == '‘') && prose.isHan(before)
            || (left == '”' || left == '’') && prose.isHan(after);
    return insideQuotes && (prose.isHan(before) || prose.isHan(after))
        || outsideQuotes
        || isLong(right) && prose.isHan(before)
        || isLong(left) && prose.isHan(after);
  }

  private static boolean isLong(char c) {
    return c == '—' || c == '…';
  }

  private static boolean isBesideEnglish(Prose prose, int from, int to) {
    char left = prose.at(from - 1);
    char right = prose.at(to);
    boolean closes =
        ",;:!?)".indexOf(right) >= 0 || right == '.' && prose.at(to + 1) != '.' || right == '”';
    boolean stands = !prose.isLetter(to + 1) && !prose.isDigit(to + 1);
    return closes && stands && !prose.isHan(from - 1) || left == '(' || left == '“';
  }

  /** Letters on both sides of a comma or semicolon. */
  private static boolean isCrammed(Prose prose, int at) {
    char c = prose.at(at);
    return (c == ',' || c == ';')
        && prose.isLetter(at - 1)
        && prose.isLetter(at + 1)
        && prose.isOurs(at);
  }
}
