package digest.check.marks;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Characters that nobody sees: of no width, or such as turn the direction of writing, with which a
 * text can be made to read other than it is (Unicode Technical Report 36). They keep search from
 * finding words and links from leading anywhere. Code is looked at as well. The sign � stands where
 * a character was lost.
 */
final class InvisibleCharacters implements ProseRule {
  static final Rule INVISIBLE_CHARACTER =
      Rule.error("invisible-character", "A character of no width, or one that turns the writing.");

  static final Rule REPLACEMENT_CHARACTER =
      Rule.error("replacement-character", "A character was lost, and � stands in its place.");

  static final List<Rule> RULES = List.of(INVISIBLE_CHARACTER, REPLACEMENT_CHARACTER);

  private static final char LOST = '\uFFFD';
  private static final char JOINER = '\u200D';

  /** All of a file. */
  static void check(SourceText source, Diagnostics problems) {
    String text = source.text();
    // Twice as fast to look through as the text itself, when it holds Chinese.
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (isPlain(c)) {
        continue;
      }
      if (c == LOST) {
        problems.add(lost(source, i));
      } else if (isInvisible(text, i)) {
        problems.add(INVISIBLE_CHARACTER.at(source.span(i, i + 1), message(c), HINT));
      }
    }
  }

  /** In a passage they may also be written as entities, and there they can be taken out. */
  @Override
  public void find(Prose prose, Consumer<Finding> found) {
    for (int i = 0; i < prose.text().length(); i++) {
      if (!isPlain(prose.text().charAt(i)) && isInvisible(prose.text(), i)) {
        String message = message(prose.at(i));
        found.accept(
            prose.isOurs(i)
                ? Finding.mended(INVISIBLE_CHARACTER, i, i + 1, message, "")
                : Finding.of(INVISIBLE_CHARACTER, i, i + 1, message, HINT));
      }
    }
  }

  private static final String HINT = "take it out";

  private static Diagnostic lost(SourceText source, int at) {
    return REPLACEMENT_CHARACTER.at(
        source.span(at, at + 1),
        "a character was lost here: `�`",
        "look at the printed page, and type it again");
  }

  /** Nearly all are. */
  private static boolean isPlain(char c) {
    return c < 0xAD || c >= 0x3000 && c < 0xFE00;
  }

  private static boolean isInvisible(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x61C) {
      return c == '\u00AD';
    }
    if (c < 0x180E) {
      return c == '\u061C';
    }
    boolean invisible =
        c == '\u180E'
            || c >= '\u200B' && c <= '\u200F'
            || c >= '\u2028' && c <= '\u202E'
            || c >= '\u2060' && c <= '\u206F'
            || c == '\uFEFF'
            || c >= '\uFFF9' && c <= '\uFFFB';
    return invisible && !(c == JOINER && joinsPictures(text, at));
  }

  /** As in 👨‍👩‍👧, which is one picture. */
  private static boolean joinsPictures(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && (Character.isLowSurrogate(text.charAt(at - 1)) || text.charAt(at - 1) == '\uFE0F')
        && (Character.isHighSurrogate(text.charAt(at + 1))
            || Character.getType(text.charAt(at + 1)) == Character.OTHER_SYMBOL);
  }

  private static String message(char c) {
    return String.format(Locale.ROOT, "a character that nobody sees (U+%04X) stands here", (int) c);
  }
}
