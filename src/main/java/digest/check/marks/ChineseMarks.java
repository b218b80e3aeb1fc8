package digest.check.marks;

import digest.diagnostic.Rule;
import digest.han.Script;
import java.util.Optional;
import java.util.function.Consumer;

/** English sentences have no Chinese marks. Within words quoted in Chinese they stay. */
final class ChineseMarks implements ProseRule {
  static final Rule CHINESE_MARK =
      Rule.warning("chinese-mark", "A Chinese mark was left in English text.");

  private static final String OPENERS = "（《〈「『【";
  private static final String CLOSERS = "）》〉」』】";
  private static final String STOPS = "，。、；：！？";
  private static final String STOPS_INSTEAD = ",.,;:!?";

  @Override
  public void find(Prose prose, Consumer<Finding> found) {
    if (prose.isChinese()) {
      return;
    }
    for (int i = 0; i < prose.text().length(); i++) {
      char c = prose.text().charAt(i);
      boolean mark = c >= 0x3000 && Script.isFullWidthPunctuation(c) && c != '％' && c != '．';
      if (mark && prose.isOurs(i) && !isInChinese(prose, i)) {
        found.accept(found(prose, i));
      }
    }
  }

  private static boolean isInChinese(Prose prose, int at) {
    char c = prose.at(at);
    boolean before = prose.isHan(at - 1) || isMark(prose, at - 1) && prose.isHan(at - 2);
    boolean after = prose.isHan(at + 1) || isMark(prose, at + 1) && prose.isHan(at + 2);
    if (c == '《' || c == '〈') {
      return after;
    } else if (c == '》' || c == '〉') {
      return before;
    } else if (STOPS.indexOf(c) >= 0) {
      return before && (after || "”’）》".indexOf(prose.at(at + 1)) >= 0);
    }
    return before && after;
  }

  private static boolean isMark(Prose prose, int index) {
    char c = prose.at(index);
    return c > 0x80 && (Script.isFullWidthPunctuation(c) || Script.isSharedPunctuation(c));
  }

  private static Finding found(Prose prose, int at) {
    String message =
        prose.quoted(at, at + 1)
            + " is a Chinese mark in English text: "
            + prose.around(at, at + 1);
    Optional<String> instead = instead(prose, at);
    return instead.isPresent()
        ? Finding.mended(CHINESE_MARK, at, at + 1, message, instead.get())
        : Finding.of(CHINESE_MARK, at, at + 1, message, "write what English writes there");
  }

  private static Optional<String> instead(Prose prose, int at) {
    char c = prose.at(at);
    boolean wordBehind =
        prose.isLetter(at + 1) || prose.isDigit(at + 1) || "“‘(".indexOf(prose.at(at + 1)) >= 0;
    boolean wordBefore = prose.isLetter(at - 1) || prose.isDigit(at - 1);
    if (STOPS.indexOf(c) >= 0) {
      boolean number = prose.isDigit(at - 1) && prose.isDigit(at + 1);
      char narrow = STOPS_INSTEAD.charAt(STOPS.indexOf(c));
      return number && c != '、' && c != '；'
          ? Optional.empty()
          : Optional.of(narrow + (wordBehind ? " " : ""));
    }
    return switch (c) {
      case '（' -> Optional.of(wordBefore ? " (" : "(");
      case '）' -> Optional.of(wordBehind ? ") " : ")");
      case '\u3000' -> Optional.of(" ");
      default ->
          c > '\uFF00' && c < '\uFF5E' && OPENERS.indexOf(c) < 0 && CLOSERS.indexOf(c) < 0
              ? Optional.of(String.valueOf((char) (c - '，' + ',')))
              : Optional.empty();
    };
  }
}
