package digest.check.marks;

import digest.diagnostic.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Dashes and points of omission: —— and …… in Chinese, each as long as two characters; in English
 * one character each, not hyphens or full stops. A single — is right in Chinese between numbers and
 * in chains such as the ends of a route, which is told by the names of places.
 */
final class ShortMarks implements ProseRule {
  static final Rule SHORT_MARK =
      Rule.warning("short-mark", "A dash or ellipsis is not as long as it should be.");

  private static final String NUMERALS = "〇一二三四五六七八九十百千万亿两";
  private static final int REACH = 4;

  private final Set<String> places;

  /**
   * @param places Chinese names
   */
  ShortMarks(Set<String> places) {
    this.places = Set.copyOf(places);
  }

  @Override
  public void find(Prose prose, Consumer<Finding> found) {
    String text = prose.text();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int end = i + 1;
      if (c == '.' || c == '-' || c == '…' || c == '—' || c == '。') {
        end = prose.runEnd(i);
        if (prose.isOurs(i)) {
          (prose.isChinese() ? chinese(prose, i, end) : english(prose, i, end)).ifPresent(found);
        }
      }
      i = end;
    }
  }

  private Optional<Finding> chinese(Prose prose, int from, int to) {
    int length = to - from;
    boolean beside = prose.isChinese(from - 1) || prose.isChinese(to);
    return switch (prose.at(from)) {
      case '.' -> length > 2 && beside ? mended(prose, from, to, "……") : Optional.empty();
      case '。' -> length > 2 ? mended(prose, from, to, "……") : Optional.empty();
      case '…' -> length % 2 == 1 ? mended(prose, from, to, "……") : Optional.empty();
      case '-' -> length > 1 && beside ? mended(prose, from, to, "——") : Optional.empty();
      default -> length == 1 ? single(prose, from) : longer(prose, from, to);
    };
  }

  private static Optional<Finding> longer(Prose prose, int from, int to) {
    return to - from > 2 ? mended(prose, from, to, "——") : Optional.empty();
  }

  private Optional<Finding> single(Prose prose, int at) {
    boolean first = prose.isEnd(at - 1);
    boolean last = prose.isEnd(at + 1);
    if (first != last || isMark(prose, at - 1) || isMark(prose, at + 1)) {
      return mended(prose, at, at + 1, "——");
    }
    boolean sentence = prose.isHan(at - 1) && prose.isHan(at + 1);
    return sentence && !isRange(prose, at) && !isChain(prose, at) && !isRoute(prose.text(), at)
        ? Optional.of(
            Finding.of(
                SHORT_MARK,
                at,
                at + 1,
                "a dash is two characters long: " + prose.around(at, at + 1),
                "write `——`; between the ends of a route or range `—` is right"))
        : Optional.empty();
  }

  private static boolean isMark(Prose prose, int index) {
    char c = prose.at(index);
    return "，。；：！？”’》）".indexOf(c) >= 0;
  }

  private static boolean isRange(Prose prose, int at) {
    for (int i = at - REACH + 1; i < at + REACH; i++) {
      if (prose.isDigit(i) || NUMERALS.indexOf(prose.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Such as 氧化铝—电解铝—铝材: the stages of a trade. */
  private static boolean isChain(Prose prose, int at) {
    int before = at - 1;
    while (prose.isHan(before)) {
      before--;
    }
    int after = at + 1;
    while (prose.isHan(after)) {
      after++;
    }
    return prose.at(before) == '—' && prose.at(before - 1) != '—'
        || prose.at(after) == '—' && prose.at(after + 1) != '—';
  }

  private boolean isRoute(String text, int at) {
    for (int length = 2; length <= REACH; length++) {
      boolean before = at >= length && places.contains(text.substring(at - length, at));
      int end = at + 1 + length;
      if (before || end <= text.length() && places.contains(text.substring(at + 1, end))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Finding> english(Prose prose, int from, int to) {
    int length = to - from;
    return switch (prose.at(from)) {
      case '.' -> length == 3 ? mended(prose, from, to, "…") : Optional.empty();
      case '…' -> length > 1 ? mended(prose, from, to, "…") : Optional.empty();
      case '-' -> hyphens(prose, from, to);
      case '—' -> length > 1 ? mended(prose, from, to, "—") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Finding> hyphens(Prose prose, int from, int to) {
    boolean spaced = prose.isSpace(from - 1) && prose.isSpace(to);
    if (to - from == 1) {
      boolean words = !prose.isDigit(from - 2) && !prose.isDigit(to + 1) && !prose.isEnd(from - 2);
      return spaced && words ? mended(prose, from, to, "–") : Optional.empty();
    }
    boolean numbers = prose.isDigit(from - 1) && prose.isDigit(to);
    boolean option = prose.isSpace(from - 1) && prose.isLetter(to);
    return to - from > 3 || option
        ? Optional.empty()
        : mended(prose, from, to, spaced || numbers ? "–" : "—");
  }

  private static Optional<Finding> mended(Prose prose, int from, int to, String instead) {
    return Optional.of(
        Finding.mended(
            SHORT_MARK,
            from,
            to,
            prose.quoted(from, to) + " is not the mark that is meant: " + prose.around(from, to),
            instead));
  }
}
